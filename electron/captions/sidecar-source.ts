/** What an export of caption files is made from, and what it hands over, as they travel between main and the process beside it. */
import type { SheetState } from '../../core/captions/edit/caption-sheet.ts';
import type { Content } from '../../core/captions/formats/track-format.ts';
import type { Result } from '../../core/problem/failure.ts';
import type { ScriptSource } from './script-source.ts';

/** What is exported from: the script, the kept captions at their revision, what the video is called, and the day as six digits, year first (formats say when they were made). */
export type SidecarSource = {
  readonly script: ScriptSource;
  readonly sheet: SheetState;
  readonly sheetRev: number;
  readonly videoName: string | null;
  readonly day: string;
};

/** The names of all files, once, and then each file: what it holds, or why it was not made. */
export type SidecarPiece = { readonly kind: 'names'; readonly files: readonly string[] } | { readonly kind: 'file'; readonly file: string; readonly made: Result<Content> };

/** The day on the wall as formats want it. */
export const dayOf = (wall: Date): string => [wall.getFullYear() % 100, wall.getMonth() + 1, wall.getDate()].map((part) => String(part).padStart(2, '0')).join('');
