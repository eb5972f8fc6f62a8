/** Colours of text and background that are read well from a distance. */
import type { Picture } from '../show/picture.ts';

/** A preset of colours. */
export type ColourPreset = { readonly name: string } & Pick<Picture, 'textColour' | 'backgroundColour' | 'markerColour'>;

/** The presets; each passes `leastContrast`. */
export const colourPresets: readonly ColourPreset[] = [
  { name: 'White on black', textColour: '#ffffff', backgroundColour: '#000000', markerColour: '#ffb224' },
  { name: 'Yellow on black', textColour: '#ffe95c', backgroundColour: '#000000', markerColour: '#5aa9ff' },
  { name: 'Green on black', textColour: '#5cff9d', backgroundColour: '#000000', markerColour: '#ffb224' },
  { name: 'Grey on black', textColour: '#c4cad4', backgroundColour: '#000000', markerColour: '#ffb224' },
  { name: 'White on blue', textColour: '#ffffff', backgroundColour: '#0a2472', markerColour: '#ffd24a' },
  { name: 'Black on white', textColour: '#000000', backgroundColour: '#ffffff', markerColour: '#c8312c' },
  { name: 'Brown on cream', textColour: '#2b1d0e', backgroundColour: '#fbf3dc', markerColour: '#b3261e' },
];
