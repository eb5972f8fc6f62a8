/** The colours of captions as other formats name them. */
import { type Colour, colours } from './emphasis.ts';

const hex: Readonly<Record<Colour, string>> = { red: '#ff0000', lime: '#00ff00', yellow: '#ffff00', blue: '#0000ff', magenta: '#ff00ff', cyan: '#00ffff', white: '#ffffff', black: '#000000' };

/** A colour as `#rrggbb`. */
export const hexOf = (colour: Colour): string => hex[colour];

/** Other names of the same (TTML2, 8.3.13; HTML). */
const alike: ReadonlyMap<string, Colour> = new Map([['aqua', 'cyan'], ['fuchsia', 'magenta']]);

const fromRgb = (text: string): string => {
  const parts = /^rgba?\((\d+),(\d+),(\d+)(?:,255)?\)$/.exec(text);
  return parts === null ? text : `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
};

/** The colour that a name, `#rrggbb`, `#rrggbbff` or `rgb()` means; undefined where it is none of the eight. */
export const colourOf = (text: string): Colour | undefined => {
  const name = fromRgb(text.trim().toLowerCase().replaceAll(' ', '')).replace(/^(#[\da-f]{6})ff$/, '$1');
  return alike.get(name) ?? colours.find((colour) => colour === name || hex[colour] === name);
};
