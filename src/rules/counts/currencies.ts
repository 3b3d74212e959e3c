// In: the unit of a sum. Out: the name that currencies of several countries share: a text of one country says dinar alone.

/** ISO 4217 codes by the name that they go by at home. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  dinar: ['KWD', 'IQD', 'JOD', 'BHD', 'LYD', 'TND', 'DZD', 'RSD'],
  dirham: ['AED', 'MAD'],
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD'],
  lira: ['TRY', 'LBP', 'SYP'],
  pound: ['EGP', 'GBP', 'SDG', 'LBP', 'SYP'],
  riyal: ['SAR', 'QAR', 'OMR', 'YER', 'IRR'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR'],
  shilling: ['KES', 'UGX', 'TZS', 'SOS'],
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, codes]) => codes.map((code): [string, string] => [code, family])),
);

/** The family of a currency; any other unit is its own. */
export const currencyFamily = (unit: string): string => FAMILY_OF.get(unit) ?? unit;
