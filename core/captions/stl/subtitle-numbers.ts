/** Groups and numbers of EBU STL subtitles (Tech 3264, 4.3, SGN and SN) as ids: `17`; `2:17` in a file that has another group than the first, 0. */

import type { Caption } from '../track.ts';

/** Which subtitle of which group. */
export type SubtitleNumber = { readonly group: number; readonly subtitle: number };

/** The last ones: a byte, and two. */
const lastGroup = 0xff;
export const lastSubtitle = 0xffff;

/** What is numbered from where nothing says otherwise. */
export const firstNumber: SubtitleNumber = { group: 0, subtitle: 1 };

const inOneGroup = (numbers: readonly SubtitleNumber[]): boolean => numbers.every(({ group }) => group === 0);

/** The ids of subtitles. */
export const idsOfNumbers = (numbers: readonly SubtitleNumber[]): readonly string[] => {
  const plain = inOneGroup(numbers);
  return numbers.map(({ group, subtitle }) => (plain ? String(subtitle) : `${String(group)}:${String(subtitle)}`));
};

const numberOf = (id: string): SubtitleNumber | null => {
  const [, group = '0', subtitle = ''] = /^(?:(\d{1,3}):)?(\d{1,5})$/.exec(id) ?? [];
  const found = { group: Number(group), subtitle: Number(subtitle) };
  return subtitle === '' || found.group > lastGroup || found.subtitle > lastSubtitle ? null : found;
};

/** A caption, as far as its number goes. */
type Numbered = Pick<Caption, 'id' | 'notes'>;

/** Numbers go up by one (Tech 3264, 4.3.1), in the file or in each group, wherever they begin; remarks may have one of their own. */
const countUp = (numbers: readonly SubtitleNumber[], captions: readonly Numbered[], group: (number: SubtitleNumber) => number): boolean => {
  const last = new Map<number, number>();
  return numbers.every((number, index) => {
    const before = last.get(group(number));
    last.set(group(number), number.subtitle);
    const left = before === undefined ? 0 : number.subtitle - before - 1;
    return left >= 0 && left <= (captions[index]?.notes ?? []).length;
  });
};

/** The numbers that captions get: those that their ids are, where all of them are such and count up; else from 1. */
export const numbersOfIds = (captions: readonly Numbered[]): readonly SubtitleNumber[] => {
  const numbers = captions.map(({ id }) => numberOf(id)).filter((number) => number !== null);
  const counts = numbers.length === captions.length && (countUp(numbers, captions, ({ group }) => group) || countUp(numbers, captions, () => 0));
  const isHeld = counts && idsOfNumbers(numbers).every((id, index) => id === captions[index]?.id);
  return isHeld ? numbers : captions.map((_, index) => ({ group: 0, subtitle: index + 1 }));
};

/** The numbers of the remarks before a caption: those that are left between it and the one before it in the file; then its own. */
export const numbersOfRemarks = (count: number, own: SubtitleNumber, before: SubtitleNumber | undefined): readonly SubtitleNumber[] => {
  const first = before === undefined || before.group !== own.group ? own.subtitle : before.subtitle + 1;
  return Array.from({ length: count }, (_, index) => ({ ...own, subtitle: Math.min(first + index, own.subtitle) }));
};
