/** The message of a show that holds at its start, as main would send it. */
import { defaultPicture } from '../../../core/show/picture.ts';
import type { ShowMessage } from '../../../core/show/show.ts';
import { instant, ms } from '../../../core/units/time.ts';

/** The message of a show's revision `rev`, with the text of revision `documentRev`. */
export const showMessage = (rev: number, documentRev: number): ShowMessage => ({
  rev,
  document: { rev: documentRev, name: 'late.txt', path: null, modified: false },
  profile: { rate: 1, pauseScale: 1 },
  roll: { at: instant(0), from: ms(0), speed: 0 },
  speed: 1,
  stopwatch: { gathered: ms(0), since: null },
  target: null,
  endAt: null,
  reader: null,
  clockLimits: { amber: ms(2000), red: ms(10_000) },
  blank: false,
  rehearsal: { on: false, countIn: ms(3000), marksWords: false, guide: 'none', loop: null },
  air: 'idle',
  rulingRev: 0,
  finish: null,
  frozen: null,
  markers: [],
  cloaked: [],
  message: null,
  picture: defaultPicture,
});
