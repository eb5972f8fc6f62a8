/** WebVTT's escapes. */

/** `&`, `<` and `>` as WebVTT writes them: no tag, no entity and no `-->` can come out of a text. */
export const escapeVtt = (text: string): string => {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};
