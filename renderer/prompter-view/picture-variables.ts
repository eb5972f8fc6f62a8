/** Turns the show's picture into what the style sheet reads: lengths, colours and names. */
import type { CSSProperties } from 'react';
import { isLight } from '../../core/prompter/contrast.ts';
import type { Picture, Typeface } from '../../core/show/picture.ts';
import { type Viewport, prompterStyle } from './prompter-style.ts';

const families: Readonly<Record<Typeface, string>> = { inter: "'Inter Variable'", lexend: "'Lexend Variable'", opendyslexic: 'OpenDyslexic' };

/** After the typeface: what has the letters that it lacks. */
const others = "'Noto Sans', 'Noto Sans CJK KR', 'Noto Sans Arabic', 'Noto Sans Hebrew', var(--emoji), system-ui, sans-serif";

/** The custom properties of a picture on an output of a size. */
export const pictureVariables = (picture: Picture, viewport: Viewport): CSSProperties => {
  const style = prompterStyle(picture, viewport);
  return {
    '--prompter-type': `${style.typeSize}px`,
    '--prompter-row': `${style.rowHeight}px`,
    '--prompter-gap': `${style.gap}px`,
    '--prompter-margin': `${style.margin}px`,
    '--prompter-marker': `${style.markerY}px`,
    '--prompter-text': picture.textColour,
    '--prompter-background': picture.backgroundColour,
    '--prompter-marker-colour': picture.markerColour,
    '--prompter-family': `${families[picture.font]}, ${others}`,
    '--prompter-weight': String(picture.weight),
    '--prompter-align': picture.align,
  } as CSSProperties;
};

/** The class names of a picture's switches. The strip and the message keep to the half of the screen that the reading line is not in. */
export const pictureClasses = (picture: Picture): string =>
  [
    'prompter-picture',
    picture.showPauses ? '' : 'prompter-hide-pauses',
    isLight(picture.backgroundColour) ? 'prompter-on-light' : '',
    picture.highlightCue ? 'prompter-highlight' : '',
    picture.speakerColours ? 'prompter-voices' : '',
    picture.instructions === 'reversed' ? 'prompter-reversed' : '',
    picture.markerAt > 0.5 ? 'prompter-notes-above' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
