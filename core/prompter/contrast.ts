/** How well colours stand out from one another (WCAG 2.2, relative luminance and contrast ratio). Colours are `#rrggbb`. */

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** The relative luminance of a colour, 0 (black) to 1 (white). */
export const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours: 1 (the same) to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Under this, text is not to be read at a distance: what WCAG asks of small text at its strictest (AAA). */
export const leastContrast = 7;

/** True for a background on which dark letters stand out better than light ones. */
export const isLight = (colour: string): boolean => contrast(colour, '#000000') > contrast(colour, '#ffffff');
