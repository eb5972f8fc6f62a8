/** What a stage shows, and what of it decides where rows break and where they are. */
import type { Show } from '../../core/show/show.ts';
import type { Viewport } from './prompter-style.ts';
import type { Downwards } from './turned-look.ts';

/** A show on an output of a size, the reader's; `way` is where rows follow one another on the page. */
export type Staged = { readonly show: Show; readonly viewport: Viewport; readonly way: Downwards };

/** True when every row of the same text has the same size and place on both. */
export const sameLayout = (a: Staged, b: Staged): boolean =>
  a.viewport.width === b.viewport.width &&
  a.viewport.height === b.viewport.height &&
  a.way === b.way &&
  a.show.picture.font === b.show.picture.font &&
  a.show.picture.weight === b.show.picture.weight &&
  a.show.picture.instructions === b.show.picture.instructions &&
  a.show.picture.typeSize === b.show.picture.typeSize &&
  a.show.picture.lineHeight === b.show.picture.lineHeight &&
  a.show.picture.margin === b.show.picture.margin &&
  a.show.picture.markerAt === b.show.picture.markerAt &&
  a.show.picture.showPauses === b.show.picture.showPauses;

/** True when the same text is shown: of the same stories. */
export const sameText = (a: Staged, b: Staged): boolean =>
  a.show.document.rundown === b.show.document.rundown && a.show.cloaked.join() === b.show.cloaked.join();

/** True when the same rows are passed at the same moments. */
export const sameMap = (a: Staged, b: Staged): boolean => a.show.timeline === b.show.timeline && a.show.picture.pace === b.show.picture.pace;
