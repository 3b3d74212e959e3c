// In: a text. Out: a file that the browser saves, without any server; and the other way round.

/** Offers `text` to be saved as `name`. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address up by then; kept, it would hold the text for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
