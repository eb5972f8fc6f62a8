/** Changes how the prompter's picture looks. */
import type { CommandOf } from './command.ts';
import type { Picture, Show } from './show.ts';

/** What a command may change of the picture: any of its parts. */
export type PicturePatch = CommandOf<'set-picture'>['picture'];

/** The patch without the parts that it leaves as they are. */
const changesIn = (picture: Picture, patch: PicturePatch): Partial<Picture> =>
  Object.fromEntries(Object.entries(patch).filter(([part, value]) => value !== undefined && value !== picture[part as keyof Picture]));

/** The show with the given parts of its picture changed. */
export const setPicture = (show: Show, patch: PicturePatch): Show => {
  const changes = changesIn(show.picture, patch);
  return Object.keys(changes).length === 0 ? show : { ...show, picture: { ...show.picture, ...changes } };
};
