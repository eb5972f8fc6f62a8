/** The notices on the screen as a value: the same one said twice is counted, errors stay until dismissed. */
import type { Notice } from '../../../core/ipc/contract.ts';
import type { Failure } from '../../../core/problem/failure.ts';
import { secondPressWithin } from '../../../core/show/air/second-press.ts';

/** A notice on the screen; `times` is how often it was said. */
export type ShownNotice = Notice & { readonly key: number; readonly times: number };

/** How long a notice that is not an error stays, ms. */
const usualStay = 7000;

/** How long a notice stays by itself, ms: that of a first press on air just as long as the lock waits for the second. */
export const stayOf = ({ code }: Notice): number => (code === 'press-again' ? secondPressWithin : usualStay);

/** How loud a refusal is: `usual`, but for those that are always an error and those that never are. */
export const severityOf = ({ code }: Failure, usual: Notice['severity']): Notice['severity'] => {
  if (code === 'unreachable') return 'error';
  if (code === 'cancelled') return 'info';
  return code === 'press-again' ? 'warning' : usual;
};

/** How many fit on the screen; of more, the oldest that are no errors go first. */
const most = 5;

const sameLines = (one: Notice, other: Notice): boolean => one.lines?.join('\n') === other.lines?.join('\n');

/** The list with a notice added at its end, or counted where it stands already; what has a list of lines takes the place of the list before, and an empty one only takes that away. */
export const addNotice = (list: readonly ShownNotice[], notice: Notice): readonly ShownNotice[] => {
  if (notice.lines?.length === 0) return list.filter((shown) => shown.code !== notice.code || shown.lines === undefined);
  const known = list.find((shown) => shown.code === notice.code && shown.message === notice.message && sameLines(shown, notice));
  if (known !== undefined) return list.map((shown) => (shown === known ? { ...shown, times: shown.times + 1 } : shown));
  const key = list.reduce((highest, shown) => Math.max(highest, shown.key), 0) + 1;
  const others = notice.lines === undefined ? list : list.filter((shown) => shown.code !== notice.code || shown.lines === undefined);
  return shorten([...others, { ...notice, key, times: 1 }]);
};

/** The list without one notice. */
export const dismissNotice = (list: readonly ShownNotice[], key: number): readonly ShownNotice[] =>
  list.filter((shown) => shown.key !== key);

/** True for a notice that leaves by itself; a list takes its time to be read. */
export const leavesAlone = (notice: Notice): boolean => notice.severity !== 'error' && notice.lines === undefined;

const shorten = (list: readonly ShownNotice[]): readonly ShownNotice[] => {
  if (list.length <= most) return list;
  const oldest = list.find(leavesAlone) ?? list[0];
  return list.filter((shown) => shown !== oldest);
};
