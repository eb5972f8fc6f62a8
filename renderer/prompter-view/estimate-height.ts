/** Estimates a block's height before it is laid out; only to choose how many to lay out, never to place anything. */
import { type Block, lengthOf } from './block.ts';
import type { PrompterStyle } from './prompter-style.ts';

/** Width of an average letter as a share of the type size. */
const letterWidth = 0.5;

/** About how high a block will be, CSS px, on an output of a given width. */
export const estimateHeight = (block: Block, style: PrompterStyle, width: number): number => {
  const room = Math.max(style.typeSize, width - 2 * style.margin);
  const rows = Math.max(1, Math.ceil((lengthOf(block.pieces) * letterWidth * style.typeSize) / room));
  return rows * style.rowHeight + (block.goesOn ? 0 : style.gap);
};
