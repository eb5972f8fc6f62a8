/**
 * What was typed and what of it main has: edits go one at a time, and what others changed is woven under what was typed.
 */
import { ChangeSet, Text } from '@codemirror/state';
import type { TextChange } from '../../../core/show/command.ts';
import { editorText, lineEndsOf, textChange, type LineEnds } from './line-ends.ts';
import { textDifference } from './text-difference.ts';

/**
 * `base` is main's text at `rev`, as main writes it; `inFlight` was sent and not yet answered; `pending` was typed since.
 * Both are changes of the editor's text, one after the other.
 */
export type EditQueue = {
  readonly base: string;
  readonly ends: LineEnds;
  readonly rev: number;
  readonly inFlight: ChangeSet | null;
  readonly pending: ChangeSet | null;
};

/** The order that carries an edit to main. */
export type EditOrder = { readonly kind: 'edit'; readonly baseRev: number; readonly changes: TextChange[] };

/** A queue with nothing typed. */
export const startQueue = (base: string, rev: number): EditQueue => ({ base, ends: lineEndsOf(base), rev, inFlight: null, pending: null });

/** Adds what was just typed. */
export const addTyped = (queue: EditQueue, typed: ChangeSet): EditQueue => ({ ...queue, pending: joined(queue.pending, typed) });

/** Everything typed that main has not confirmed; null: nothing. */
export const unconfirmed = (queue: EditQueue): ChangeSet | null =>
  queue.inFlight === null ? queue.pending : joined(queue.inFlight, queue.pending);

/**
 * The next edit to send, and the queue with it in flight; null while one is in flight or nothing was typed. Main answers
 * an edit that changes nothing with no new revision, so such a one must not be sent.
 */
export const takeNext = (queue: EditQueue): { readonly queue: EditQueue; readonly order: EditOrder } | null => {
  if (queue.inFlight !== null || queue.pending === null || changesNothing(queue.base, queue.pending)) return null;
  const changes: TextChange[] = [];
  queue.pending.iterChanges((from, to, _fromAfter, _toAfter, insert) => {
    changes.push(textChange(queue.ends, { from, to, insert: insert.toString() }));
  });
  const order: EditOrder = { kind: 'edit', baseRev: queue.rev, changes };
  return { queue: { ...queue, inFlight: queue.pending, pending: null }, order };
};

/** After a refusal: what was in flight waits again. */
export const refused = (queue: EditQueue): EditQueue => ({ ...queue, inFlight: null, pending: unconfirmed(queue) });

/**
 * Main's text at a newer revision. Our own edit in flight is confirmed by it; anything else was changed elsewhere:
 * `foreign` is then to be applied to the editor, and what was typed stays.
 */
export const arrived = (queue: EditQueue, text: string, rev: number): { readonly queue: EditQueue; readonly foreign: ChangeSet | null } => {
  if (rev <= queue.rev) return { queue, foreign: null };
  const next = { base: text, ends: lineEndsOf(text), rev, inFlight: null };
  if (queue.inFlight !== null && withChanges(queue.base, queue.inFlight) === editorText(text)) {
    return { queue: { ...next, pending: queue.pending }, foreign: null };
  }
  const typed = unconfirmed(queue);
  const change = textDifference(editorText(queue.base), editorText(text));
  if (change === null) return { queue: { ...next, pending: typed }, foreign: null };
  const foreign = ChangeSet.of(change, editorText(queue.base).length);
  if (typed === null) return { queue: { ...next, pending: null }, foreign };
  return { queue: { ...next, pending: typed.map(foreign) }, foreign: foreign.map(typed, true) };
};

/** A text as the editor's document. */
export const documentOf = (text: string): Text => Text.of(editorText(text).split('\n'));

const withChanges = (text: string, changes: ChangeSet): string => changes.apply(documentOf(text)).toString();

const changesNothing = (text: string, changes: ChangeSet): boolean =>
  changes.empty || (changes.length === changes.newLength && withChanges(text, changes) === editorText(text));

const joined = (first: ChangeSet | null, second: ChangeSet | null): ChangeSet | null => {
  if (first === null || second === null) return first ?? second;
  return first.compose(second);
};
