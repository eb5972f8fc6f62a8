/** Groups and numbers of EBU STL subtitles (Tech 3264, 4.3, SGN and SN) as ids: `17`; `2:17` in a file that has another group than the first, 0. */

/** Which subtitle of which group. */
export type SubtitleNumber = { readonly group: number; readonly subtitle: number };

/** A byte, and two. */
const [lastGroup, lastSubtitle] = [0xff, 0xffff];

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

/** The numbers of a group go up by one (Tech 3264, 4.3.1), wherever they begin. */
const countUp = (numbers: readonly SubtitleNumber[]): boolean => {
  const last = new Map<number, number>();
  return numbers.every(({ group, subtitle }) => {
    const before = last.get(group);
    last.set(group, subtitle);
    return before === undefined || subtitle === before + 1;
  });
};

/** The numbers that captions get: those that their ids are, where all of them are such and count up; else from 1. */
export const numbersOfIds = (ids: readonly string[]): readonly SubtitleNumber[] => {
  const numbers = ids.map(numberOf).filter((number) => number !== null);
  const isHeld = numbers.length === ids.length && countUp(numbers) && idsOfNumbers(numbers).every((id, index) => id === ids[index]);
  return isHeld ? numbers : ids.map((_, index) => ({ group: 0, subtitle: index + 1 }));
};
