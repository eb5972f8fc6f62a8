/** The blocks of a plain text: who says what, with the headings before it. */
import { carriableText } from '../text/carriable.ts';
import { linesOf } from '../reading/lines-of.ts';
import { beginsTurn, heading, readLabel } from './speaker-label.ts';

/** Lines of one speaker without an empty one between them; `notes` are the headings before them. */
export type PlainBlock = { readonly lines: readonly string[]; readonly speaker: string | null; readonly notes: readonly string[] };

/**
 * The blocks of a text, and the headings after the last one. `# Heading` at the start of a block is a remark. A line that
 * begins with `>>` begins a block, and so does a name in capitals where the lines above it have a speaker.
 */
export const plainBlocks = (text: string): { readonly blocks: readonly PlainBlock[]; readonly closingNotes: readonly string[] } => {
  const blocks: PlainBlock[] = [];
  let block: string[] | null = null;
  let isSpoken = false;
  let notes: string[] = [];
  for (const lines = linesOf(text); !lines.done(); lines.advance()) {
    const line = carriableText(lines.current());
    if (line === '') block = null;
    else if (block === null && heading.test(line)) notes.push(line.replace(heading, ''));
    else if (block === null || beginsTurn(line, isSpoken)) {
      const { speaker, text: words } = readLabel(line);
      block = [words];
      blocks.push({ lines: block, speaker, notes });
      notes = [];
      isSpoken = speaker !== null || (words === line && beginsTurn(line, false));
    } else block.push(line);
  }
  return { blocks, closingNotes: notes };
};
