/** Joins the editor to the show: typed edits go out in order, the show's text and its parsed script come in. */
import { openSearchPanel } from '@codemirror/search';
import { Annotation, ChangeSet, EditorState, Transaction, type ChangeSpec } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Client } from '../../../core/ipc/bridge.ts';
import type { Notice } from '../../../core/ipc/contract.ts';
import type { SourceRange } from '../../../core/problem/problem.ts';
import type { Show } from '../../../core/show/show.ts';
import { addTyped, answered, arrived, documentOf, startQueue, takeNext, unconfirmed, type Arrival, type EditQueue } from './edit-queue.ts';
import { editorExtensions } from './editor-extensions.ts';
import { scriptSource, setScriptSource, toEditor } from './script-source.ts';
import { restBeforeSend, retryRest, worthTelling } from './send-timing.ts';

/** Marks a change that came from the show: it must not be sent back. */
const foreignChange = Annotation.define<boolean>();

/** What the window does with its editor. */
export type EditorSession = {
  /** Brings in the newest show. */
  readonly take: (show: Show) => void;
  /** Selects a stretch of the parsed text and brings it into view. */
  readonly goTo: (at: SourceRange) => void;
  readonly openFind: () => void;
  readonly focus: () => void;
  /** Types a text at the cursor and takes the focus. */
  readonly type: (text: string) => void;
  readonly close: () => void;
};

type Means = { readonly client: Client; readonly notify: (notice: Notice) => void };

/** What a document is recognised by: another one starts a new history. */
const identityOf = ({ path, name }: Show['document']): string => `${path ?? ''}\n${name}`;

/** Opens an editor inside an element of a shadow root, on a show's text. */
export const openEditorSession = (root: ShadowRoot, show: Show, { client, notify }: Means): EditorSession => {
  let queue: EditQueue = startQueue(show.document.text, show.document.rev);
  let identity = identityOf(show.document);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince = 0;
  let failures = 0;
  let newest = show;
  let closed = false;

  const changed = (update: ViewUpdate): void => {
    for (const transaction of update.transactions) {
      if (!transaction.docChanged || transaction.annotation(foreignChange) === true) continue;
      queue = addTyped(queue, transaction.changes);
    }
    if (update.docChanged) sendSoon();
  };
  const stateOf = (text: string): EditorState => EditorState.create({ doc: documentOf(text), extensions: editorExtensions(changed) });
  const view = new EditorView({ root, parent: root, state: stateOf(queue.base) });

  const sendAfter = (rest: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      void send();
    }, rest);
  };
  /** Every letter typed puts the sending off, but not for long. */
  const sendSoon = (): void => {
    if (queue.pending === null) return;
    if (timer === null) waitingSince = performance.now();
    sendAfter(restBeforeSend(queue.base.length, performance.now() - waitingSince));
  };
  const send = async (): Promise<void> => {
    const next = takeNext(queue);
    if (next === null) return;
    queue = next.queue;
    const answer = await client.call('command.order', next.order);
    if (closed) return;
    takeOver(answered(queue, answer.ok));
    failures = answer.ok ? 0 : failures + 1;
    if (answer.ok) return sendSoon();
    if (worthTelling(failures)) notify({ ...answer.error, severity: 'error' });
    await readAgain();
    if (!closed) sendAfter(retryRest(failures));
  };
  const readAgain = async (): Promise<void> => {
    const answer = await client.call('document.read');
    if (answer.ok && !closed) takeOver(arrived(queue, answer.value.text, answer.value.rev));
  };
  const takeOver = (arrival: Arrival): void => {
    queue = arrival.queue;
    if (arrival.foreign !== null) applyForeign(arrival.foreign);
    showSource(newest);
  };
  const applyForeign = (changes: ChangeSpec): void =>
    view.dispatch({ changes, annotations: [foreignChange.of(true), Transaction.addToHistory.of(false)], scrollIntoView: false, filter: false });
  const startOver = (document: Show['document']): void => {
    queue = startQueue(document.text, document.rev);
    view.setState(stateOf(document.text));
  };
  const showSource = ({ document, timeline }: Show): void => {
    const known = view.state.field(scriptSource);
    if (document.rev !== queue.rev || (known.rundown === document.rundown && known.timeline === timeline)) return;
    const since = unconfirmed(queue) ?? ChangeSet.empty(view.state.doc.length);
    view.dispatch({ effects: setScriptSource.of({ rundown: document.rundown, timeline, ends: queue.ends, since: since.desc }) });
  };

  const take = (next: Show): void => {
    const nextIdentity = identityOf(next.document);
    const another = nextIdentity !== identity && next.document.text !== queue.base && next.document.rev > queue.rev;
    identity = nextIdentity;
    newest = next;
    if (another) startOver(next.document);
    takeOver(arrived(queue, next.document.text, next.document.rev));
  };
  take(show);
  return {
    take,
    goTo: ({ offset, length }) => {
      const source = view.state.field(scriptSource);
      const anchor = toEditor(source, offset, 1);
      const head = Math.max(anchor, toEditor(source, offset + length, -1));
      view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      view.focus();
    },
    openFind: () => openSearchPanel(view),
    focus: () => view.focus(),
    type: (text) => {
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.type' });
      view.focus();
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      void send();
      closed = true;
      view.destroy();
    },
  };
};
