/** Measures a message before anything works on it, so that a window cannot drown the main process. */

/** The most characters and bytes that a message may hold: two scripts at their limit. */
export const largestInput = 48_000_000;

/** The most values (objects, list items, fields) that a message may hold. */
export const mostValues = 200_000;

/** What a list or a plain object holds; null for anything else (maps, dates, other buffers), which no call takes. */
const childrenOf = (value: object): readonly unknown[] | null => {
  if (Array.isArray(value)) return value.length > mostValues ? null : value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.values(value) : null;
};

/** True when a message is made of plain data within the limits; walks without recursion, and stops at the limit. */
export const isWithinLimits = (input: unknown): boolean => {
  const waiting: unknown[] = [input];
  let characters = 0;
  let values = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    values += 1;
    if (typeof value === 'string' || value instanceof Uint8Array) characters += value.length;
    if (values > mostValues || characters > largestInput) return false;
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
      const children = childrenOf(value);
      if (children === null) return false;
      for (const child of children) waiting.push(child);
    }
  }
  return true;
};
