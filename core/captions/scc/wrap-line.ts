/** Breaks a line that is too long for a fixed width, between words where it can. */

/** The parts of a text, each `width` characters at most; a word that is longer is cut. */
export const wrapLine = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    const part = rest.slice(0, end).trimEnd();
    if (part !== '') lines.push(part);
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? lines : [...lines, rest];
};
