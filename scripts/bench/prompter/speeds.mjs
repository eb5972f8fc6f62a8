/** The speeds that the operator of the bench turns to, one each second: the same for every technique. */

const speeds = [1, 1.1, 1.2, 1.1, 1, 0.9, 1.3, 1];

/** The speed from this second on. */
export const speedAt = (second) => speeds[second % speeds.length];
