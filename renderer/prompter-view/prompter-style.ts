/** Turns the show's picture, which knows no pixels, into lengths for an output of a given size. */
import type { Picture, Typeface } from '../../core/show/picture.ts';

/** The size of an output's page, CSS px. */
export type Viewport = { readonly width: number; readonly height: number };

/** The lengths of a picture on one output, CSS px, whole where rows depend on them (so that rows stay on whole px). */
export type PrompterStyle = {
  readonly typeSize: number;
  readonly rowHeight: number;
  /** Space after a paragraph. */
  readonly gap: number;
  readonly margin: number;
  /** Distance of the cue marker from the top. */
  readonly markerY: number;
  /** About how many letters a row holds. */
  readonly room: number;
};

/** Width of a letter as a share of the type size, generously: the typefaces differ, and what is joined must fit its row. */
const letterWidth: Readonly<Record<Typeface, number>> = { inter: 0.58, lexend: 0.62, opendyslexic: 0.72 };

/** The rows that the picture's type size is told for (show.ts). */
const tellingRows = 1080;
/** Space after a paragraph as a share of a row. */
const gapShare = 0.4;

/**
 * The lengths of a picture on an output. They follow the shorter side, which is the height of every ordinary display:
 * type on an upright display would otherwise be too wide for its rows.
 */
export const prompterStyle = (picture: Picture, { width, height }: Viewport): PrompterStyle => {
  const typeSize = (picture.typeSize * Math.min(width, height)) / tellingRows;
  const margin = Math.round(width * picture.margin);
  const rowHeight = Math.max(1, Math.round(typeSize * picture.lineHeight));
  return {
    typeSize,
    rowHeight,
    gap: Math.round(rowHeight * gapShare),
    margin,
    markerY: Math.round(height * picture.markerAt),
    room: Math.max(1, Math.floor((width - 2 * margin) / (typeSize * letterWidth[picture.font]))),
  };
};
