/** The instructions of a whole rundown: what is shown to the reader and never captioned. */
import type { Rundown } from './script.ts';

/** Every instruction's text, in order. */
export const allInstructions = (rundown: Rundown): readonly string[] =>
  rundown.stories.flatMap(({ script }) => script.paragraphs.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'instruction' ? [item.text] : []))));
