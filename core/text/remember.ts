/** Works each text out once: a script says few different words, many times. */

/** The function with a memory of its own; it lives as long as the function does. */
export const remember = <Value>(compute: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
};
