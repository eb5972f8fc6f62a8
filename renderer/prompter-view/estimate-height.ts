/** Estimates a block's height before it is laid out; only to choose how many to lay out, never to place anything. */
import { type Block, lengthOf } from './block.ts';
import type { PrompterStyle } from './prompter-style.ts';

/** About how high a block will be, CSS px. */
export const estimateHeight = (block: Block, style: PrompterStyle): number => {
  const rows = Math.max(1, Math.ceil(lengthOf(block.pieces) / style.room));
  return rows * style.rowHeight + (block.goesOn ? 0 : style.gap);
};
