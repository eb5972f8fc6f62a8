/** Which language a file is in, as a tag: `en`, `pt-BR`. */

/** True for a language tag: a language of two or three letters and subtags (RFC 5646, 2.1, without names of five letters and more that nobody registered). */
export const isLanguageTag = (tag: string): boolean => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);

/** `Language: fr`, as many a WebVTT file says it. */
const said = /^language[ \t]*:[ \t]*(\S+)$/iu;

/** The tag that a line says; null where it says none. */
export const languageSaid = (line: string): string | null => {
  const tag = said.exec(line.trim())?.[1] ?? '';
  return isLanguageTag(tag) ? tag : null;
};
