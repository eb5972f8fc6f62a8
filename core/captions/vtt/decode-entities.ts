/** Decodes the character references of WebVTT text: `&amp;`, `&nbsp;`, `&rlm;`, every named one of HTML, numeric ones. */
import named from 'webvtt-parser/html-entities.json' with { type: 'json' };

const table: ReadonlyMap<string, string> = new Map(Object.entries(named));

const reference = /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][A-Za-z0-9]{1,31}));?/g;

/** The character of a code point; U+FFFD for those that are none, as HTML has it. */
const characterOf = (code: number): string => {
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || code > 0x10ffff || surrogate ? '\ufffd' : String.fromCodePoint(code);
};

/** A name without its semicolon may run into letters (`&ampersand`): then the longest old name counts. */
const namedReference = (whole: string): string => {
  const exact = table.get(whole);
  if (exact !== undefined) return exact;
  for (let length = Math.min(whole.length - 1, 7); length >= 3; length -= 1) {
    const short = table.get(whole.slice(0, length));
    if (short !== undefined) return short + whole.slice(length);
  }
  return whole;
};

/** The text with its character references decoded; what is none stays as it is. */
export const decodeEntities = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole, decimal: string | undefined, hex: string | undefined) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
    return hex === undefined ? namedReference(whole) : characterOf(Number.parseInt(hex, 16));
  });
};
