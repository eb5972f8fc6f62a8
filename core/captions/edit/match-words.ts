/** Which words of a caption are the same after an edit. */

/** More words than this are matched at their ends only: no caption for reading has so many. */
const mostMatched = 200;

/** The longest common subsequence of words. */
const matchAll = (before: readonly string[], after: readonly string[]): readonly number[] => {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const table = new Uint16Array(rows * columns);
  const at = (row: number, column: number): number => table[row * columns + column] ?? 0;
  for (let row = rows - 2; row >= 0; row -= 1) {
    for (let column = columns - 2; column >= 0; column -= 1) {
      const same = before[row] === after[column];
      table[row * columns + column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let row = 0;
  return after.map((word, column) => {
    while (row < before.length && before[row] !== word && at(row + 1, column) === at(row, column)) row += 1;
    if (before[row] !== word || at(row, column) === at(row, column + 1)) return -1;
    row += 1;
    return row - 1;
  });
};

/** How many words are the same from the beginning on, or (`back`) from the end back; `most` at most. */
const sameAtEnd = (before: readonly string[], after: readonly string[], back: boolean, most: number): number => {
  const at = (words: readonly string[], index: number): string | undefined => words[back ? words.length - 1 - index : index];
  let same = 0;
  while (same < most && at(before, same) === at(after, same)) same += 1;
  return same;
};

/** For each word after, the index of the same word before (a longest common subsequence), or -1. */
export const matchWords = (before: readonly string[], after: readonly string[]): readonly number[] => {
  const most = Math.min(before.length, after.length);
  const head = sameAtEnd(before, after, false, most);
  const tail = sameAtEnd(before, after, true, most - head);
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const between = old.length > mostMatched || now.length > mostMatched ? now.map(() => -1) : matchAll(old, now);
  return after.map((_word, index) => {
    if (index < head) return index;
    if (index >= after.length - tail) return index - after.length + before.length;
    const found = between[index - head] ?? -1;
    return found < 0 ? -1 : found + head;
  });
};
