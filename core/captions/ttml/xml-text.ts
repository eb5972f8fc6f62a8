/** Text and attributes as XML 1.0 writes them. */

/** The text of an element: `&`, `<` and `>` escaped (XML 1.0, 2.4). */
export const escapeXml = (text: string): string =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** The value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeXml(text).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, ' ');

/** Attributes, each with a space before it; those that are null are left out. */
export const attributes = (values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
