/** Scripts of the team's own and short hands for the caption tests. */
import { cutCaptions, type CutOptions } from '../../../core/captions/cut/cut.ts';
import { captionStyles } from '../../../core/captions/styles/styles.ts';
import type { CaptionStyleName, Track } from '../../../core/captions/track.ts';
import { defaultHouseStyle } from '../../../core/script/house-style.ts';
import { parse } from '../../../core/script/parse.ts';
import type { Script } from '../../../core/script/script.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import type { ReaderProfile } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';

/** Frame rates as each style's videos have them. */
export const frameRates: Readonly<Record<CaptionStyleName, number>> = { bbc: 25, netflix: 24, fcc: 29.97, ard: 25 };

/** The four styles. */
export const styleNames: readonly CaptionStyleName[] = ['bbc', 'netflix', 'fcc', 'ard'];

/** A news report in the manner of a reader's copy, with comma-ellipses and names. */
export const report = `The harbour city of Port Linden will close its oldest bridge this winter,... after engineers found cracks in two of its nine arches.
The city council said on Monday it would spend 40 million dollars on the repairs,... more than half of what it sets aside for roads in a year.
Hanna Mbeki reports.
For more than a century,... the Weir Bridge has carried trains, trams and lorries across the river.
But an inspection ordered by Mayor Teresa Oduya found damage that cannot be mended while traffic is rolling.
"We had no choice," she told reporters on the north bank... "safety comes first."
The closure begins on the 3rd of December,... and it is expected to last until the end of March.
Chief Engineer Paul Lindqvist, who has looked after the bridge for 20 years, says the arches will be lifted one by one, so that ships may still pass under them.
Shopkeepers on both sides of the water fear for their trade,... as nearly 30,000 people cross the bridge each day.
The ferry company Blue Line will run boats every ten minutes, and the fare is to be paid by the city.
Transport Secretary Ingrid Vale called the plan "a careful one,"... and said that the government would lend the city 15 percent of the money.
Hanna Mbeki, Harbour News.`;

/** Parses a text as one script. */
export const scriptOf = (text: string): Script => wholeScript(parse(text));

/** A house that reads its round brackets aloud. */
export const scriptWithBracketsRead = (text: string): Script => wholeScript(parse(text, { ...defaultHouseStyle, round: 'read' }));

/** Captions of a text in a style, with the style's frame rate and no dots unless said otherwise. */
export const captionsOf = (text: string, style: CaptionStyleName, options: Partial<CutOptions> = {}, profile: ReaderProfile = { rate: 1, pauseScale: 1 }): Track =>
  captionsOfScript(scriptOf(text), style, options, profile);

/** The same of a script. */
export const captionsOfScript = (script: Script, style: CaptionStyleName, options: Partial<CutOptions> = {}, profile: ReaderProfile = { rate: 1, pauseScale: 1 }): Track => {
  return cutCaptions(script, timeline(script, profile), {
    style: captionStyles[style],
    ellipsis: 'strip',
    frameRate: frameRates[style],
    offset: ms(0),
    ...options,
  });
};

/** The words of captions in order, white space folded. */
export const wordsOf = (track: Track): string => track.map((caption) => caption.lines.join(' ')).join(' ');
