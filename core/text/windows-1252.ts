/** Mends what Node 20 makes of Windows-1252: its decoder leaves 0x80-0x9F as control characters. */

/** What the bytes 0x80 to 0x9F mean (Encoding Standard, index windows-1252); the five unused ones stay controls. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text with every character from U+0080 to U+009F read as the Windows-1252 byte it came from. */
export const mendWindows1252 = (text: string): string =>
  // The range is written with escapes: these are the control characters that the decoder left.
  text.replace(/[\u0080-\u009f]/g, (character) => HIGH_CONTROLS.charAt(character.charCodeAt(0) - 0x80));
