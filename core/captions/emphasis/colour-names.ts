/** The colours of captions as other formats name them. */
import { type Colour, type ColourKind, isNamedColour } from './emphasis.ts';

const hex: Readonly<Record<Colour, string>> = { red: '#ff0000', lime: '#00ff00', yellow: '#ffff00', blue: '#0000ff', magenta: '#ff00ff', cyan: '#00ffff', white: '#ffffff', black: '#000000' };

/** A colour as `#rrggbb`. */
export const hexOf = (colour: ColourKind): string => (isNamedColour(colour) ? hex[colour] : colour.slice('colour:'.length));

/** The other names that TTML2 (8.3.13) and CSS 2.1 (4.3.6) have; HTML has these too. */
const named: ReadonlyMap<string, string> = new Map([
  ...Object.entries(hex),
  ['aqua', hex.cyan], ['fuchsia', hex.magenta], ['silver', '#c0c0c0'], ['gray', '#808080'], ['grey', '#808080'], ['maroon', '#800000'],
  ['purple', '#800080'], ['green', '#008000'], ['olive', '#808000'], ['navy', '#000080'], ['teal', '#008080'], ['orange', '#ffa500'],
]);

const eight: ReadonlyMap<string, Colour> = new Map((Object.keys(hex) as Colour[]).map((colour) => [hex[colour], colour]));

const byte = (part: string): string => Math.min(255, Number(part)).toString(16).padStart(2, '0');

/** `rgb(0, 128, 255)`, and `rgba()` that lets nothing through: its last part is 255 (TTML2, 8.3.13). */
const fromParts = (text: string): string => {
  const parts = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,255)?\)$/.exec(text);
  return parts === null ? text : `#${parts.slice(1, 4).map(byte).join('')}`;
};

const whole = (text: string): string => {
  const short = /^#[\da-f]{3,4}$/.test(text) ? text.replace(/[\da-f]/g, '$&$&') : text;
  return short.replace(/^(#[\da-f]{6})ff$/, '$1');
};

/** The colour that a name, `#rgb`, `#rrggbb`, `rgb()` or `rgba()` means; undefined where it is none, or lets something through. */
export const colourOf = (text: string): ColourKind | undefined => {
  const plain = text.trim().toLowerCase().replaceAll(' ', '');
  const found = named.get(plain) ?? whole(fromParts(plain));
  if (!/^#[\da-f]{6}$/.test(found)) return undefined;
  return eight.get(found) ?? `colour:${found as `#${string}`}`;
};
