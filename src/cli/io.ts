// In: the process. Out: the streams, environment and clock that commands are given, so that tests can call them in-process.
import process from 'node:process';

/** What a command may touch of the outside. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Columns of the terminal on standard output; undefined when it is none. */
  readonly columns: number | undefined;
  readonly stderrIsTerminal: boolean;
}

/** The real process. */
export function processIo(): Io {
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    stdin: () => process.stdin,
    env: process.env,
    cwd: process.cwd(),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    stderrIsTerminal: process.stderr.isTTY === true,
  };
}

/** The whole of standard input as UTF-8. */
export async function readStdin(io: Io): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin()) chunks.push(chunk);
  return new TextDecoder().decode(Buffer.concat(chunks));
}
