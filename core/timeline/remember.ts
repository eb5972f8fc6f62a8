/** Keeps the results of a pure function for texts seen lately, within a bound. */

/** Longer texts are rare and are not kept. */
const longestKey = 1000;

/** A copy that shares no memory: an engine may keep a whole document alive for one part cut out of it. */
const detached = (text: string): string => ` ${text}`.slice(1);

/**
 * The same function, with its last results kept: between `limit` and twice as many, the oldest half dropped at once. An edit
 * parses a document anew, and nearly all of its cues say what they said before.
 */
export const remember = <Value>(compute: (text: string) => Value, limit: number): ((text: string) => Value) => {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (text) => {
    const known = recent.get(text) ?? older.get(text);
    const value = known ?? compute(text);
    if (text.length > longestKey || recent.has(text)) return value;
    if (recent.size >= limit) [recent, older] = [new Map<string, Value>(), recent];
    recent.set(detached(text), value);
    return value;
  };
};
