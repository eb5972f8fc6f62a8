/** Decodes the references of XML 1.0: the five that it knows by name (4.6), and numbers. Nothing else is ever expanded. */

const named: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

const reference = /&(?:#(\d{1,8})|#x([0-9a-fA-F]{1,8})|(\w{1,8}));/g;

const characterOf = (code: number): string => {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || surrogate ? '\ufffd' : String.fromCodePoint(code);
};

/** The text with its references decoded; one that XML does not know stays as it is written. */
export const decodeXmlText = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    return named.get(name ?? '') ?? whole;
  });
};
