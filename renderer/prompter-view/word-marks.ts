/** Marks the cue and the word that are read, by highlights: no element changes, and nothing is painted but at a word's turn. */
import { positionIn } from '../../core/show/roll.ts';
import type { Show } from '../../core/show/show.ts';
import { cueIndexAt } from '../../core/timeline/position.ts';
import { wordReadAt } from '../../core/timeline/read-progress.ts';
import type { TimedCue } from '../../core/timeline/timeline.ts';
import type { Ms } from '../../core/units/time.ts';
import { mainClock } from '../bridge/main-clock.ts';

/** How often it is looked whether another word is read, ms: words last 200 ms and more. */
const lookEvery = 40;

const names = ['prompter-cue', 'prompter-word'] as const;

const highlightOf = (name: (typeof names)[number]): Highlight => {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
};

/** The texts of a cue as they are laid out: several where its paragraph was cut, none where it is far from the reading. */
const textsOf = (rows: HTMLElement, { cue }: TimedCue): readonly Text[] =>
  [...rows.querySelectorAll(`[data-cue="${CSS.escape(cue.id)}"]`)].flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : []));

const rangeOver = (text: Text, from: number, to: number): Range => {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range;
};

/** The word in the rows: the cue's words stand in them as in its text, but that an instruction may lie between two pieces. */
const wordIn = (texts: readonly Text[], timed: TimedCue, at: Ms): Range | null => {
  const word = wordReadAt(timed, at);
  if (word === null) return null;
  const wanted = timed.cue.text.slice(word.from, word.to);
  let gone = 0;
  for (const text of texts) {
    const found = text.data.indexOf(wanted, Math.max(0, word.from - gone - wanted.length));
    if (found !== -1 && word.from < gone + text.length) return rangeOver(text, found, found + wanted.length);
    gone += text.length;
  }
  return null;
};

/** Takes every mark away. */
const clearMarks = (): void => {
  for (const name of names) CSS.highlights.get(name)?.clear();
};

/** Marks words in the rows of a show from now on; gives back what ends it. */
export const markWords = (rows: HTMLElement, show: Show): (() => void) => {
  let shown = '';
  const look = (): void => {
    const at = positionIn(show, mainClock.now());
    const index = cueIndexAt(show.timeline, at);
    const timed = show.timeline.cues[index];
    if (timed === undefined) return clearMarks();
    const texts = textsOf(rows, timed);
    const word = wordIn(texts, timed, at);
    const key = `${String(index)} ${String(word?.startOffset ?? -1)} ${texts.map((text) => (text.isConnected ? text.length : 0)).join()}`;
    if (key === shown) return;
    shown = key;
    clearMarks();
    for (const text of texts) highlightOf('prompter-cue').add(rangeOver(text, 0, text.length));
    if (word !== null) highlightOf('prompter-word').add(word);
  };
  look();
  const timer = setInterval(look, lookEvery);
  return () => {
    clearInterval(timer);
    clearMarks();
  };
};
