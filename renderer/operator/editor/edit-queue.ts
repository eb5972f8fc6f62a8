/**
 * What was typed and what of it main has: edits go one at a time, and what others changed is woven under what was typed.
 */
import { ChangeSet, Text } from '@codemirror/state';
import type { TextChange } from '../../../core/show/command.ts';
import type { DocumentMessage } from '../../../core/show/show.ts';
import { editText } from '../../../core/show/edit.ts';
import { editorText, lineEndsOf, textChange, type LineEnds } from './line-ends.ts';
import { textDifference } from './text-difference.ts';

/**
 * `base` is main's text at `rev`, as main writes it; `inFlight` was sent and not yet answered; `pending` was typed since.
 * Both are changes of the editor's text, one after the other. `held` is main's newest text that came before the answer:
 * only the answer tells whether what was in flight is in it.
 */
export type EditQueue = {
  readonly base: string;
  readonly ends: LineEnds;
  readonly rev: number;
  readonly inFlight: ChangeSet | null;
  readonly pending: ChangeSet | null;
  readonly held: DocumentMessage | null;
};

/** A queue after something came from main; `foreign` is what the editor has to take over, null when nothing. */
export type Arrival = { readonly queue: EditQueue; readonly foreign: ChangeSet | null };

/** The order that carries an edit to main. */
export type EditOrder = { readonly kind: 'edit'; readonly baseRev: number; readonly changes: TextChange[] };

/** A queue with nothing typed. */
export const startQueue = (base: string, rev: number): EditQueue => ({
  base,
  ends: lineEndsOf(base),
  rev,
  inFlight: null,
  pending: null,
  held: null,
});

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
  const order: EditOrder = { kind: 'edit', baseRev: queue.rev, changes: changesOf(queue, queue.pending) };
  return { queue: { ...queue, inFlight: queue.pending, pending: null }, order };
};

/**
 * The queue after main's answer to the edit in flight. An accepted edit was made on `base` and is its next revision
 * (core/show/apply.ts); a refused one waits again. What came meanwhile is then taken in.
 */
export const answered = (queue: EditQueue, accepted: boolean): Arrival => {
  const { held, inFlight } = queue;
  if (inFlight === null) return { queue, foreign: null };
  const rest = { ...queue, inFlight: null, held: null };
  if (!accepted) return takeHeld({ ...rest, pending: unconfirmed(queue) }, held);
  const base = editText(queue.base, changesOf(queue, inFlight));
  return takeHeld({ ...rest, base, ends: lineEndsOf(base), rev: queue.rev + 1 }, held);
};

/**
 * Main's text at some revision. A newer one was changed elsewhere: `foreign` is then to be applied to the editor, and
 * what was typed stays. While an edit is in flight the text is held back until the answer.
 */
export const arrived = (queue: EditQueue, { text, rev }: DocumentMessage): Arrival => {
  if (rev <= (queue.held?.rev ?? queue.rev)) return { queue, foreign: null };
  if (queue.inFlight !== null) return { queue: { ...queue, held: { text, rev } }, foreign: null };
  const next = { ...queue, base: text, ends: lineEndsOf(text), rev };
  const before = editorText(queue.base);
  const change = textDifference(before, editorText(text));
  if (change === null) return { queue: next, foreign: null };
  const foreign = ChangeSet.of(change, before.length);
  if (queue.pending === null) return { queue: next, foreign };
  return { queue: { ...next, pending: queue.pending.map(foreign) }, foreign: foreign.map(queue.pending, true) };
};

const takeHeld = (queue: EditQueue, held: DocumentMessage | null): Arrival =>
  held === null ? { queue, foreign: null } : arrived(queue, held);

const changesOf = ({ ends }: EditQueue, typed: ChangeSet): TextChange[] => {
  const changes: TextChange[] = [];
  typed.iterChanges((from, to, _fromAfter, _toAfter, insert) => {
    changes.push(textChange(ends, { from, to, insert: insert.toString() }));
  });
  return changes;
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
