/** Bytes as hexadecimal digits, two each. */

/** Bytes in small digits. */
export const hexOf = (bytes: Iterable<number>): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes of such digits. */
export const bytesOfHex = (hex: string): readonly number[] => Array.from(hex.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));
