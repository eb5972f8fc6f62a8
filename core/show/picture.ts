/** How the prompter's picture looks. */

/** How the scroll follows the timeline: with the breath of the speech, or in constant rows. */
export type Pace = 'speech' | 'even';

/** The bundled typefaces: Inter, Lexend (wide and open), OpenDyslexic (weighted letters for dyslexia). */
export type Typeface = 'inter' | 'lexend' | 'opendyslexic';

/** What marks the reading line: an arrow at the left, at the right, at both edges; a line, or a band, right across. */
export type MarkerShape = 'arrow-left' | 'arrow-right' | 'arrows' | 'line' | 'band';

/** How the prompter's picture looks; every length is relative to the output so that displays agree. Colours are `#rrggbb`. */
export type Picture = {
  readonly mirror: boolean;
  readonly flip: boolean;
  readonly font: Typeface;
  /** Weight of the type: 300 to 800. OpenDyslexic has 400 and 700 only: the nearest is taken. */
  readonly weight: number;
  /** Height of the type in px on a 1080-row output: 24 to 240. */
  readonly typeSize: number;
  /** Row height as a multiple of the type size: 1 to 2. */
  readonly lineHeight: number;
  /** Side margin as a share of the output's width: 0 to 0.4. */
  readonly margin: number;
  /** Where rows begin, by the direction of their writing: `start` is the right side in Arabic. */
  readonly align: 'start' | 'center' | 'end';
  readonly textColour: string;
  readonly backgroundColour: string;
  /** The reading line's distance from the top as a share of the output's height: 0.1 to 0.9. */
  readonly markerAt: number;
  readonly showMarker: boolean;
  readonly markerShape: MarkerShape;
  readonly markerColour: string;
  /** What has been read is dim. */
  readonly dimRead: boolean;
  /** The cue that is being read stands out, by what comes after it being less bright. */
  readonly highlightCue: boolean;
  readonly instructions: 'coloured' | 'reversed';
  /** Each speaker's words have a colour of their own. */
  readonly speakerColours: boolean;
  readonly showPauses: boolean;
  /** Long pauses are counted down beside the cue marker. */
  readonly countdown: boolean;
  /** In a strip of their own, away from the reading line: the time of day, the time spent rolling, the time left, the story's slug. */
  readonly showClock: boolean;
  readonly showElapsed: boolean;
  readonly showRemaining: boolean;
  /** There too, where a length or an end is wished: over/under, the planned end, the latest start (back-time). */
  readonly showOverUnder: boolean;
  readonly showPlannedEnd: boolean;
  readonly showStartBy: boolean;
  readonly showSlug: boolean;
  readonly pace: Pace;
  /** How a jump looks: a short glide, or there at once. */
  readonly jumps: 'glide' | 'instant';
};

/** Eight to ten rows of large type on the output, read a third of the way down, where the lens usually is. */
export const defaultPicture: Picture = {
  mirror: false,
  flip: false,
  font: 'inter',
  weight: 600,
  typeSize: 96,
  lineHeight: 1.35,
  margin: 0.08,
  align: 'start',
  textColour: '#ffffff',
  backgroundColour: '#000000',
  markerAt: 0.35,
  showMarker: true,
  markerShape: 'arrow-left',
  markerColour: '#ffb224',
  dimRead: true,
  highlightCue: false,
  instructions: 'coloured',
  speakerColours: false,
  showPauses: true,
  countdown: false,
  showClock: false,
  showElapsed: false,
  showRemaining: false,
  showOverUnder: false,
  showPlannedEnd: false,
  showStartBy: false,
  showSlug: false,
  pace: 'speech',
  jumps: 'glide',
};
