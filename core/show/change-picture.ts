/** Changes how the prompter's picture looks. */
import type { Command } from './command.ts';
import type { Picture, Show } from './show.ts';

/** What a command may change of the picture: any of its parts. */
export type PicturePatch = Extract<Command, { kind: 'set-picture' }>['picture'];

const patched = (picture: Picture, patch: PicturePatch): Picture => ({
  mirror: patch.mirror ?? picture.mirror,
  flip: patch.flip ?? picture.flip,
  typeSize: patch.typeSize ?? picture.typeSize,
  lineHeight: patch.lineHeight ?? picture.lineHeight,
  margin: patch.margin ?? picture.margin,
  markerAt: patch.markerAt ?? picture.markerAt,
  showMarker: patch.showMarker ?? picture.showMarker,
  showPauses: patch.showPauses ?? picture.showPauses,
  pace: patch.pace ?? picture.pace,
});

const parts = (picture: Picture): readonly unknown[] => [
  picture.mirror,
  picture.flip,
  picture.typeSize,
  picture.lineHeight,
  picture.margin,
  picture.markerAt,
  picture.showMarker,
  picture.showPauses,
  picture.pace,
];

const looksSame = (one: Picture, other: Picture): boolean => parts(one).every((part, index) => part === parts(other)[index]);

/** The show with the given parts of its picture changed. */
export const setPicture = (show: Show, patch: PicturePatch): Show => {
  const picture = patched(show.picture, patch);
  return looksSame(picture, show.picture) ? show : { ...show, picture };
};
