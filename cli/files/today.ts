/** The day on the wall as caption formats want it. */

/** Six digits, the year first: `261126`. */
export const today = (wall = new Date()): string => [wall.getFullYear() % 100, wall.getMonth() + 1, wall.getDate()].map((part) => String(part).padStart(2, '0')).join('');
