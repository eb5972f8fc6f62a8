/** Where the parsed script lies in the editor's text, typed changes included that the parser has not seen yet. */
import { ChangeSet, StateEffect, StateField, type ChangeDesc } from '@codemirror/state';
import { parse } from '../../../core/script/parse.ts';
import type { Paragraph, Rundown } from '../../../core/script/script.ts';
import type { TimedCue, Timeline } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { editorOffset, textOffset, type LineEnds } from './line-ends.ts';

/** A parsed script, and how its text became the editor's: `since` is what was typed on it. */
export type ScriptSource = {
  readonly rundown: Rundown;
  readonly timeline: Timeline;
  readonly ends: LineEnds;
  readonly since: ChangeDesc;
};

/** Tells the editor of a newly parsed script. */
export const setScriptSource = StateEffect.define<ScriptSource>();

const none: ScriptSource = {
  rundown: parse(''),
  timeline: { cues: [], duration: ms(0) },
  ends: { pairs: [], usual: '\n' },
  since: ChangeSet.empty(0),
};

/** The newest parsed script of an editor. */
export const scriptSource = StateField.define<ScriptSource>({
  create: (state) => ({ ...none, since: ChangeSet.empty(state.doc.length) }),
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setScriptSource)) return effect.value;
    return transaction.docChanged ? { ...value, since: value.since.composeDesc(transaction.changes) } : value;
  },
});

/** An offset of the parsed text in the editor now. */
export const toEditor = (source: ScriptSource, offset: number, side: -1 | 1 = 1): number => {
  const at = editorOffset(source.ends, offset);
  return source.since.mapPos(Math.min(at, source.since.length), side);
};

/** A place in the editor as an offset of the parsed text. */
export const toSource = (source: ScriptSource, position: number): number =>
  textOffset(source.ends, source.since.invertedDesc.mapPos(Math.min(position, source.since.newLength)));

const paragraphsBy = new WeakMap<Rundown, readonly Paragraph[]>();

/** All paragraphs of a rundown in the order of the text; kept, as a rundown never changes. */
export const allParagraphs = (rundown: Rundown): readonly Paragraph[] => {
  const known = paragraphsBy.get(rundown);
  if (known !== undefined) return known;
  const made = rundown.stories.flatMap((story) => story.script.paragraphs);
  paragraphsBy.set(rundown, made);
  return made;
};

const cuesBy = new WeakMap<Timeline, ReadonlyMap<string, TimedCue>>();

/** The timed cues by id; kept, as a timeline never changes. */
export const cuesById = (timeline: Timeline): ReadonlyMap<string, TimedCue> => {
  const known = cuesBy.get(timeline);
  if (known !== undefined) return known;
  const made = new Map<string, TimedCue>(timeline.cues.map((timed) => [timed.cue.id, timed]));
  cuesBy.set(timeline, made);
  return made;
};
