/** Numbers that look random and are the same in each run: a linear congruential generator (Park and Miller's). */

/** A function that gives the next number, from 0 up to 1. */
export const randomNumbers = (seed) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
