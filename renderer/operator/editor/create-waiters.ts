/** Those who wait for main to have everything that was typed. */

/** A list of waiters. */
export type Waiters = {
  readonly add: (tell: () => void) => void;
  /** True while somebody waits. */
  readonly some: () => boolean;
  /** Tells all of them, once. */
  readonly tell: () => void;
};

/** An empty list. */
export const createWaiters = (): Waiters => {
  let list: readonly (() => void)[] = [];
  return {
    add: (tell) => {
      list = [...list, tell];
    },
    some: () => list.length > 0,
    tell: () => {
      const told = list;
      list = [];
      for (const tell of told) tell();
    },
  };
};
