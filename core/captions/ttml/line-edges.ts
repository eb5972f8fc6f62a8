/** What captions have no place for where the lines of a TTML paragraph begin and end: blanks that are to be preserved, and empty lines. */

/** Goes through a paragraph's text and line breaks. */
export type LineEdges = {
  readonly text: (text: string, preserve: boolean) => void;
  readonly lineBreak: () => void;
  /** What is lost, as plurals. */
  readonly lost: () => readonly string[];
};

/** Before the first word of a line; among blanks that are shown there; after a word; among blanks after one; among what indents a line of the file. */
type Place = 'start' | 'blanks' | 'words' | 'blanks after' | 'indentation';

const afterBlank = (place: Place): Place => {
  if (place === 'start') return 'blanks';
  return place === 'words' ? 'blanks after' : place;
};

/** True for an empty line between words. */
const hasEmptyLine = (text: string): boolean => {
  const lines = text.trim().split('\n');
  return lines.length > 2 && lines.some((line) => line.trim() === '');
};

/** Nothing yet. */
export const lineEdges = (): LineEdges => {
  let place: Place = 'start';
  let [blanks, empty, hasBroken] = [false, false, true];
  const word = (): void => {
    blanks ||= place === 'blanks';
    place = 'words';
    hasBroken = false;
  };
  const preserved = (text: string): void => {
    for (const character of text) {
      if (character === '\n') place = 'indentation';
      else if (character === ' ' || character === '\t') place = afterBlank(place);
      else word();
    }
  };
  return {
    text: (text, preserve) => {
      const bare = text.trim();
      if (preserve && bare.length < text.length) preserved(text);
      else if (bare !== '') word();
      if (preserve && bare.includes('\n')) empty ||= hasEmptyLine(text);
    },
    lineBreak: () => {
      blanks ||= place === 'blanks after';
      // One after another, or before the first word.
      empty ||= hasBroken;
      hasBroken = true;
      place = 'start';
    },
    lost: () => [
      ...(blanks || place === 'blanks after' ? ['Blanks where lines begin and end'] : []),
      ...(empty ? ['Empty lines'] : []),
    ],
  };
};
