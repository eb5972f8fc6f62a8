/** Whose the ids of captions are: those that somebody gave them, or numbers that only count them and count anew when captions come and go. */
import type { ReadTrack } from './reading/read-problem.ts';
import type { CaptionDocument, Track } from './track.ts';

const count = /^\d+(?:-\d+)*$/;

const number = /^\d+$/;

/** Digits that every reader takes for a whole number. */
const usable = /^\d{1,9}$/;

/** True for an id that only counts where nobody gave the captions ids: a number, and what is made of one. */
export const isCount = (id: string): boolean => count.test(id);

/** True for an id that is made of a number when a caption is split or put in after it (`7-2`): nobody gave that one. */
export const isPartOfCount = (id: string): boolean => isCount(id) && !number.test(id);

const hasOwnNumbers = (track: Track): boolean => track.some(({ id }, index) => id !== String(index + 1)) && track.every(({ id }) => number.test(id));

/** What was read of a file, with the word that the file numbers its captions itself where they are not counted from 1. */
export const withNumbersTold = (read: ReadTrack): ReadTrack => (hasOwnNumbers(read.track) ? { ...read, head: { ...read.head, ownNumbers: true } } : read);

/** True where somebody gave the captions ids: names, or numbers of their own. */
export const hasGivenIds = ({ head, track }: CaptionDocument): boolean => head.ownNumbers === true || track.some(({ id }) => !isCount(id));

/** A number as it is compared: as digits, as a file may say one that no arithmetic holds. */
const bare = (one: string): string => one.replace(/^0+(?=\d)/, '');

const bareIn = (numbers: readonly (string | null)[]): readonly string[] => numbers.filter((one) => one !== null).map(bare);

/** True for the numbers of captions where each is there once; null stands for one that has none. */
export const areOnce = (numbers: readonly (string | null)[]): boolean => {
  const own = bareIn(numbers);
  return new Set(own).size === own.length;
};

/** The numbers, and for each caption without one the next that is free after those before it that every reader takes. */
export const filledNumbers = (numbers: readonly (string | null)[]): readonly string[] => {
  const taken = new Set(bareIn(numbers));
  let last = 0;
  return numbers.map((one) => {
    if (one !== null) {
      if (usable.test(one)) last = Math.max(last, Number(one));
      return one;
    }
    do last += 1;
    while (taken.has(String(last)));
    return String(last);
  });
};

/**
 * The numbers of captions for a format that has nothing but numbers: their own, where each is there once; what a split has made of one, or was put in after it, gets
 * the next that is free. Null where captions are counted from 1.
 */
export const ownNumbersOf = ({ head, track }: CaptionDocument): readonly string[] | null => {
  if (head.ownNumbers !== true || !track.every(({ id }) => isCount(id))) return null;
  const own = track.map(({ id }) => (isPartOfCount(id) ? null : id));
  return own.every((one) => one === null || usable.test(one)) && areOnce(own) ? filledNumbers(own) : null;
};

/** A test of the ids that such a format gives back. */
export const idsAsNumbers = (document: CaptionDocument): ((id: string, index: number) => boolean) => {
  const numbers = ownNumbersOf(document);
  return (id, index) => numbers?.[index] === id;
};
