/** Makes documents of texts, and a show of a document: held at its start, nothing rolled yet. */
import { parse } from '../script/parse.ts';
import { instant, ms } from '../units/time.ts';
import type { ShowSettings } from './default-picture.ts';
import { noRuling } from './ruling.ts';
import type { Document, Show } from './show.ts';
import { timelineOf } from './timeline-of.ts';

/** A document as it was read from a file (or, with no path, from elsewhere), not modified yet. */
export const openDocument = (name: string, path: string | null, text: string, rev: number): Document => ({
  rev,
  name,
  path,
  modified: false,
  text,
  rundown: parse(text),
});

/** A document without a word and without a file. */
export const emptyDocument: Document = openDocument('Untitled', null, '', 0);

/** A show of a document, at revision 0. */
export const createShow = (document: Document, { profile, reader, picture, speed, target, rehearsal, clockLimits }: ShowSettings): Show => ({
  rev: 0,
  document,
  timeline: timelineOf(document.rundown, profile),
  profile,
  reader,
  ruling: noRuling,
  roll: { at: instant(0), from: ms(0), speed: 0 },
  speed,
  stopwatch: { gathered: ms(0), since: null },
  finish: null,
  target,
  endAt: null,
  clockLimits,
  blank: false,
  air: 'idle',
  frozen: null,
  markers: [],
  cloaked: [],
  message: null,
  picture,
  rehearsal: { ...rehearsal, on: false, loop: null },
});

/** What of a show is kept for another document. */
export const settingsOf = ({ profile, reader, picture, speed, ruling, target, clockLimits, rehearsal: { countIn, marksWords, guide } }: Show): ShowSettings => ({
  profile,
  reader,
  picture,
  speed: ruling.played?.speed ?? speed,
  target,
  rehearsal: { countIn, marksWords, guide },
  clockLimits,
});
