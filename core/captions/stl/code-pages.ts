/** The code pages of the GSI block of EBU STL (Tech 3264, appendix 1): 850, which is written, and those of others, which are read. */

/** 0x80 to 0xFF of code page 850. */
const multilingual = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** 0xB0 to 0xFF of the four others. */
const shared = '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** 0x80 to 0xFF by the names of the pages. Compared code by code with Python's on 2026-11-26. */
const pages: ReadonlyMap<string, string> = new Map([
  ['850', multilingual],
  ['437', `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»${shared}`],
  ['860', `ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»${shared}`],
  ['863', `ÇüéâÂà¶çêëèïî‗À§ÉÈÊôËÏûù¤ÔÜ¢£ÙÛƒ¦´óú¨¸³¯Î⌐¬½¼¾«»${shared}`],
  ['865', `ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤${shared}`],
]);

/** True for the name of a page that a file may be in. */
export const isCodePage = (name: string): boolean => pages.has(name);

const codes: ReadonlyMap<string, number> = new Map(Array.from(multilingual, (character, index): [string, number] => [character, 0x80 + index]).filter(([character]) => !/[\u00a0\u00ad]/u.test(character)));

const question = 0x3f;

const codeOf = (character: string): number | undefined => (/^[\x20-\x7e]$/.test(character) ? character.charCodeAt(0) : codes.get(character));

/** A text in the characters of code page 850: letters lose marks that it has not, what it cannot say at all is a question mark. */
export const textInPage = (text: string): string =>
  Array.from(text.normalize('NFC'), (character) => {
    if (codeOf(character) !== undefined) return character;
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
    return plain !== '' && Array.from(plain).every((one) => codeOf(one) !== undefined) ? plain : '?';
  }).join('');

/** Bytes that are no characters of a text, as data have them: controls, the soft hyphen and the hard space. */
const codeOfData = (character: string): number | undefined => {
  const code = character.charCodeAt(0);
  if (character.length === 1 && (code < 0x20 || code === 0x7f)) return code;
  return character === '\u00ad' ? 0xf0 : character === '\u00a0' ? 0xff : codeOf(character);
};

/** Data in the characters of code page 850: controls too; what it has not is a question mark. */
export const dataInPage = (data: string): string => Array.from(data, (character) => (codeOfData(character) === undefined ? '?' : character)).join('');

/** The bytes of a text in code page 850. */
export const bytesOfPage = (text: string): readonly number[] => Array.from(text, (character) => codeOfData(character) ?? question);

/** The text of bytes in the code page of a name; 850 where there is none of that name. */
export const textOfPage = (bytes: Uint8Array, page: string): string => {
  const upper = pages.get(page) ?? multilingual;
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80] ?? '')).join('');
};
