/** Who speaks, at the start of a paragraph of plain text: written so that it is read back, whatever the name and the words are. */

/** What a block of plain text begins with: its speaker, and its words after that. */
export type Labelled = { readonly speaker: string | null; readonly text: string };

/** `ANNA: text`: a name is known as a speaker's by its capitals. */
const inCapitals = /^(\p{Lu}[\p{Lu}\p{M}\p{N} .'’-]{0,39}):\s+(?=\S)/u;

/** `>> Anna Lind: text`; the name in quotes, each of its own doubled, where it holds a colon, is long, or begins with a quote. */
const marked = /^>>\s*(?:"((?:[^"]|"")+)"|([^:"\s][^:]{0,39})):\s+(?=\S)/u;

/** `>>: text`: words that are nobody's and would be taken for a heading or a label. */
const nobody = /^>>:\s+(?=\S)/u;

/** A line that is a remark and no caption: `# Heading`. */
export const heading = /^#+\s+/u;

/** The speaker at the start of a block's first line, and the words after the label. */
export const readLabel = (line: string): Labelled => {
  const none = nobody.exec(line);
  if (none !== null) return { speaker: null, text: line.slice(none[0].length) };
  const found = inCapitals.exec(line) ?? marked.exec(line);
  if (found === null) return { speaker: null, text: line };
  const [whole, name, plain] = found;
  return { speaker: (plain ?? name?.replaceAll('""', '"') ?? '').trim(), text: line.slice(whole.length) };
};

/** True for a line that another speaker begins with: `>>`, named or not, or a name in capitals where the lines above it are somebody's. */
export const beginsTurn = (line: string, isSpoken: boolean): boolean => line.startsWith('>>') || (isSpoken && inCapitals.test(line));

const isRead = (line: string, { speaker, text }: Labelled): boolean => {
  const read = readLabel(line);
  return read.speaker === speaker && read.text === text && !heading.test(line);
};

/** A paragraph as a line that is read back so: the plainest of the forms. */
export const writeLabel = (labelled: Labelled): string => {
  const { speaker, text } = labelled;
  const forms = speaker === null ? [text, `>>: ${text}`] : [`${speaker}: ${text}`, `>> ${speaker}: ${text}`];
  return forms.find((line) => isRead(line, labelled)) ?? `>> "${(speaker ?? '').replaceAll('"', '""')}": ${text}`;
};
