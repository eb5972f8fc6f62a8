/** Gives the source of a rundown back, character by character, from the raw text of its tree. */
import type { Paragraph, Rundown } from './script.ts';

const printParagraph = (paragraph: Paragraph): string => paragraph.items.map((item) => item.raw).join('') + paragraph.lineEnd;

/** The text that a rundown was parsed from: `print(parse(text)) === text`. */
export const print = ({ preface = [], stories }: Rundown): string => {
  const parts = preface.map(printParagraph);
  for (const { heading, script } of stories) {
    if (heading !== null) parts.push(heading.raw, heading.lineEnd);
    for (const paragraph of script.paragraphs) parts.push(printParagraph(paragraph));
  }
  return parts.join('');
};
