/** Things of a TTML file that its captions share (regions, styles, speakers), each under an id. */

/** The n-th different one gets the n-th id; what is asked for is there. */
export type Shared = { readonly idOf: (key: string) => string; readonly all: () => readonly (readonly [string, string])[] };

/** None yet. */
export const sharedThings = (prefix: string): Shared => {
  const ids = new Map<string, string>();
  return {
    idOf: (key) => {
      const id = ids.get(key) ?? `${prefix}-${String(ids.size + 1)}`;
      ids.set(key, id);
      return id;
    },
    all: () => [...ids],
  };
};
