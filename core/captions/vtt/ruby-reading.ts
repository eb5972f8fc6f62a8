/** The rubies of a WebVTT cue while its text is read (4.2.2, 6.4): bases, each with its reading after it. */
import { carriableSpeaker } from '../text/carriable.ts';
import type { EmphasisReading } from '../emphasis/emphasis-reading.ts';

/** What a reader tells. Each gives text that has no base and stands in the cue instead, in brackets; null where there is none. */
export type RubyReading = {
  readonly begin: () => string | null;
  readonly beginReading: () => string | null;
  readonly endReading: () => string | null;
  readonly end: () => string | null;
  /** True while a reading is read. */
  readonly isReading: () => boolean;
  /** Takes text of a reading; false where it is text of the cue. */
  readonly read: (text: string) => boolean;
};

/** The rubies of one cue; what is found goes to `marks`. */
export const rubyReading = (marks: EmphasisReading): RubyReading => {
  /** The sign at which the base begins; null outside of a ruby. */
  let base: number | null = null;
  let reading: string | null = null;
  /** True between `<rt>` and `</rt>` outside of a ruby. */
  let stray = false;
  const endReading = (): string | null => {
    const name = carriableSpeaker(reading);
    const [from, to] = [base ?? 0, marks.signs()];
    reading = null;
    if (stray) {
      stray = false;
      return ')';
    }
    if (base !== null) base = to;
    if (name === null) return null;
    if (to === from) return `(${name})`;
    marks.add({ from, to, kind: `ruby:${name}` });
    return null;
  };
  return {
    // One inside another goes on as the same.
    begin: () => {
      const left = reading === null && !stray ? null : endReading();
      base ??= marks.signs();
      return left;
    },
    beginReading: () => {
      if (base === null) {
        const left = stray ? null : '(';
        stray = true;
        return left;
      }
      reading ??= '';
      return null;
    },
    endReading,
    end: () => {
      const left = endReading();
      base = null;
      return left;
    },
    isReading: () => reading !== null,
    read: (text) => {
      if (reading === null) return false;
      reading += text;
      return true;
    },
  };
};
