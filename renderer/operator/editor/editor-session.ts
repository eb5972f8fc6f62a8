/** Joins the editor to the show: typed edits go out in order, the show's text and its parsed script come in. */
import { openSearchPanel } from '@codemirror/search';
import { Annotation, ChangeSet, EditorState, Transaction } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { Client } from '../../../core/ipc/bridge.ts';
import type { Notice } from '../../../core/ipc/contract.ts';
import type { SourceRange } from '../../../core/problem/problem.ts';
import { positionOfOffset } from '../../../core/show/carry-position.ts';
import type { Command } from '../../../core/show/command.ts';
import type { Show } from '../../../core/show/show.ts';
import { placeAt } from '../../../core/timeline/position.ts';
import type { Place } from '../../../core/timeline/timeline.ts';
import { createEditSync, type EditSync } from './create-edit-sync.ts';
import { documentOf, unconfirmed } from './edit-queue.ts';
import { editorExtensions } from './editor-extensions.ts';
import { scriptSource, setScriptSource, toEditor, toSource } from './script-source.ts';

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
  /** The place in the show of what stands at the cursor; null in a script without cues. */
  readonly place: () => Place | null;
  readonly close: () => void;
};

type Means = { readonly client: Client; readonly notify: (notice: Notice) => void; readonly order: (command: Command) => void };

/** Opens an editor inside a shadow root, on a show's text. */
export const openEditorSession = (root: ShadowRoot, show: Show, { client, notify, order }: Means): EditorSession => {
  let newest = show;
  const changed = (update: ViewUpdate): void => {
    for (const transaction of update.transactions) {
      if (transaction.docChanged && transaction.annotation(foreignChange) !== true) sync.typed(transaction.changes);
    }
  };
  const jump = (offset: number): void => {
    const to = placeOfOffset(newest, toSource(view.state.field(scriptSource), offset));
    if (to !== null) order({ kind: 'jump', to });
  };
  const stateOf = (text: string): EditorState => EditorState.create({ doc: documentOf(text), extensions: editorExtensions(changed, jump) });
  const view = new EditorView({ root, parent: root, state: stateOf(show.document.text) });
  const sync = createEditSync(show.document, {
    order: (order) => client.call('command.order', order),
    read: () => client.call('document.read'),
    apply: (changes) => view.dispatch({ changes, annotations: [foreignChange.of(true), Transaction.addToHistory.of(false)] }),
    moved: () => showSource(view, sync, newest),
    tell: (error) => notify({ ...error, severity: 'error' }),
    later: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    localNow: () => performance.now(),
  });
  showSource(view, sync, show);
  const stopListening = client.on('gather-edits', ({ ticket }) => void sync.flush().then(() => client.call('edits.gathered', { ticket })));
  return {
    take: (next) => {
      const another = isAnother(newest.document, next.document) && next.document.text !== sync.queue().base;
      newest = next;
      if (another) {
        sync.restart(next.document);
        view.setState(stateOf(next.document.text));
      }
      sync.receive(next.document);
    },
    goTo: (at) => goTo(view, at),
    openFind: () => openSearchPanel(view),
    place: () => placeOfOffset(newest, toSource(view.state.field(scriptSource), view.state.selection.main.head)),
    focus: () => view.focus(),
    type: (text) => {
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.type' });
      view.focus();
    },
    close: () => {
      stopListening();
      sync.close();
      view.destroy();
    },
  };
};

/** Another file, which begins a new history; a file saved under another name has the same text. */
const isAnother = (before: Show['document'], after: Show['document']): boolean =>
  after.rev > before.rev && (after.path !== before.path || after.name !== before.name);

const placeOfOffset = ({ timeline }: Show, offset: number): Place | null => placeAt(timeline, positionOfOffset(timeline, offset));

const showSource = (view: EditorView, sync: EditSync, { document, timeline }: Show): void => {
  const known = view.state.field(scriptSource);
  const queue = sync.queue();
  if (document.rev !== queue.rev || (known.rundown === document.rundown && known.timeline === timeline)) return;
  const since = unconfirmed(queue) ?? ChangeSet.empty(view.state.doc.length);
  view.dispatch({ effects: setScriptSource.of({ rundown: document.rundown, timeline, ends: queue.ends, since: since.desc }) });
};

const goTo = (view: EditorView, { offset, length }: SourceRange): void => {
  const source = view.state.field(scriptSource);
  const anchor = toEditor(source, offset, 1);
  const head = Math.max(anchor, toEditor(source, offset + length, -1));
  view.dispatch({ selection: { anchor, head }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  view.focus();
};
