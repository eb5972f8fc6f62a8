/** Gives captions ids that differ, at hardly any cost where they are simply numbered. */

/** Takes the wanted id of each caption in turn and gives it back, or `a-2` for a second `a`. */
export const uniqueIds = (): ((wanted: string) => string) => {
  // While every id is its caption's number nothing need be remembered: that is most files.
  let numbered = 0;
  let taken: Set<string> | null = null;
  // Where to look on: the thousandth `a` must not try nine hundred names again.
  const copies = new Map<string, number>();
  const startSet = (): Set<string> => new Set(Array.from({ length: numbered }, (_, index) => String(index + 1)));
  return (wanted) => {
    if (taken === null && wanted === String(numbered + 1)) {
      numbered += 1;
      return wanted;
    }
    taken ??= startSet();
    let unique = wanted;
    let copy = copies.get(wanted) ?? 2;
    for (; taken.has(unique); copy += 1) unique = `${wanted}-${String(copy)}`;
    if (unique !== wanted) copies.set(wanted, copy);
    taken.add(unique);
    return unique;
  };
};
