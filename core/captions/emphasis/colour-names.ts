/** The colours of captions, and of the grounds behind them, as other formats name them. */
import { type Colour, type ColourKind, colours, type GroundKind, isNamedColour } from './emphasis.ts';

const hex: Readonly<Record<Colour, `#${string}`>> = { red: '#ff0000', lime: '#00ff00', yellow: '#ffff00', blue: '#0000ff', magenta: '#ff00ff', cyan: '#00ffff', white: '#ffffff', black: '#000000' };

/** A colour as `#rrggbb`. */
export const hexOf = (colour: ColourKind): string => (isNamedColour(colour) ? hex[colour] : colour.slice('colour:'.length));

/** The other names that TTML2 (8.3.13) and CSS 2.1 (4.3.6) have; HTML has these too. */
const named: ReadonlyMap<string, string> = new Map([
  ...Object.entries(hex),
  ['aqua', hex.cyan], ['fuchsia', hex.magenta], ['silver', '#c0c0c0'], ['gray', '#808080'], ['grey', '#808080'], ['maroon', '#800000'],
  ['purple', '#800080'], ['green', '#008000'], ['olive', '#808000'], ['navy', '#000080'], ['teal', '#008080'], ['orange', '#ffa500'],
  ['transparent', '#00000000'],
]);

const eight: ReadonlyMap<string, Colour> = new Map(colours.map((colour) => [hex[colour], colour]));

const byte = (part: string): string => Math.min(255, Number(part)).toString(16).padStart(2, '0');

/** `rgb(0, 128, 255)`, and `rgba()`, whose last part is 255 where it lets nothing through (TTML2, 8.3.13). */
const fromParts = (text: string): string => {
  const parts = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,(\d{1,3}))?\)$/.exec(text);
  return parts === null ? text : `#${parts.slice(1).filter((part) => part !== undefined).map(byte).join('')}`;
};

const whole = (text: string): string => {
  const short = /^#[\da-f]{3,4}$/.test(text) ? text.replace(/[\da-f]/g, '$&$&') : text;
  return short.replace(/^(#[\da-f]{6})ff$/, '$1');
};

/** What a name, `#rgb`, `#rrggbb`, `rgb()` or `rgba()` means, as `#rrggbb`, or `#rrggbbaa` where it lets something through; undefined where it is no colour. */
const hexIn = (text: string): `#${string}` | undefined => {
  const plain = text.toLowerCase().replace(/\s/g, '');
  const found = named.get(plain) ?? whole(fromParts(plain));
  return /^#(?:[\da-f]{6}|[\da-f]{8})$/.test(found) ? (found as `#${string}`) : undefined;
};

/** The colour that a text means; undefined where it is none, or lets something through. */
export const colourOf = (text: string): ColourKind | undefined => {
  const found = hexIn(text);
  return found?.length === 7 ? (eight.get(found) ?? `colour:${found}`) : undefined;
};

/** True for a colour of which nothing is seen. */
export const isClear = (text: string): boolean => /^#.{6}00$/.test(hexIn(text) ?? '');

/** The ground of words that say nothing of it, as TTML is written: that of WebVTT's players is much the same (7.4, `rgba(0,0,0,0.8)`). */
export const usualGround = '#000000c2';

/** The ground that a text means; undefined where it is no colour, or says nothing, as a clear one and the usual one do. */
export const groundOf = (text: string): GroundKind | undefined => {
  const found = hexIn(text);
  return found === undefined || found === usualGround || isClear(text) ? undefined : `ground:${found}`;
};

/** A colour of which something is seen, as `#rrggbb` or `#rrggbbaa`; undefined for any other. */
export const seenHex = (text: string): string | undefined => (isClear(text) ? undefined : hexIn(text));

/** True for a colour that can be read, and for what is as good as none. */
export const isColourText = (text: string): boolean => hexIn(text) !== undefined;

/** One of the eight as the ground behind letters. */
export const groundIn = (colour: Colour): GroundKind => `ground:${hex[colour]}`;

/** The one of the eight that a ground is; undefined where it is another, or lets something through. */
export const namedGround = (kind: GroundKind): Colour | undefined => eight.get(kind.slice('ground:'.length));
