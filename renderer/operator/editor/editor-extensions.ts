/** What the script editor is made of. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, highlightActiveLine, highlightSpecialChars, type KeyBinding, keymap, placeholder, type ViewUpdate } from '@codemirror/view';
import { cueGutter } from './cue-gutter.ts';
import { editorTheme } from './editor-theme.ts';
import { scriptMarks } from './script-marks.ts';
import { scriptSource } from './script-source.ts';

const hint = 'Type or paste the script. A line is a paragraph; three dots are a pause; [brackets] are instructions; # starts a story.';

/** Escape, where it does nothing else, gives the keys back to the show: a presenter's remote must not type into the script. */
const leave: KeyBinding = {
  key: 'Escape',
  run: (view) => {
    view.contentDOM.blur();
    return true;
  },
};

/** The extensions; `changed` hears every update of the editor, `jump` every click beside a line. */
export const editorExtensions = (changed: (update: ViewUpdate) => void, jump: (offset: number) => void): Extension => [
  history(),
  drawSelection(),
  dropCursor(),
  highlightSpecialChars(),
  highlightActiveLine(),
  search({ top: true }),
  keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, leave]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': 'Script', spellcheck: 'true', tabindex: '0' }),
  placeholder(hint),
  scriptSource,
  scriptMarks,
  cueGutter(jump),
  editorTheme,
  EditorView.updateListener.of(changed),
];
