/** A number with what it counts, in English: "1 caption", "2 captions". */

/** `several` is needed where the plural has more than an "s": "2 stories". */
export const countOf = (count: number, one: string, several = `${one}s`): string => `${String(count)} ${count === 1 ? one : several}`;
