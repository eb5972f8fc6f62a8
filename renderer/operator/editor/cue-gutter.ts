/** The margin of the editor: the number and the start of the first cue of each paragraph. */
import type { Extension } from '@codemirror/state';
import { gutter, GutterMarker, type EditorView } from '@codemirror/view';
import type { TimedCue } from '../../../core/timeline/timeline.ts';
import { formatTenths } from '../../../core/timeline/format-time.ts';
import { ms, type Ms } from '../../../core/units/time.ts';
import { firstIndex } from '../first-index.ts';
import { allParagraphs, cuesById, scriptSource, setScriptSource, toSource } from './script-source.ts';

class CueMarker extends GutterMarker {
  readonly number: string;
  readonly start: string;
  constructor(number: number, start: Ms) {
    super();
    this.number = String(number);
    this.start = formatTenths(start);
  }
  override eq(other: CueMarker): boolean {
    return this.number === other.number && this.start === other.start;
  }
  override toDOM(): Node {
    const element = document.createElement('span');
    const number = document.createElement('b');
    number.textContent = this.number;
    element.append(number, this.start);
    return element;
  }
}

/** The gutter; a click on it calls `jump` with the offset of its line in the editor. */
export const cueGutter = (jump: (offset: number) => void): Extension => gutter({
  domEventHandlers: {
    click: (_view, line) => {
      jump(line.from);
      return true;
    },
  },
  class: 'cm-cue-gutter',
  lineMarker: (view, line) => {
    const timed = firstCueOfLine(view, line.from);
    return timed === null ? null : new CueMarker(timed.cue.n, timed.start);
  },
  lineMarkerChange: (update) => update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(setScriptSource))),
  initialSpacer: () => new CueMarker(widest.number, widest.start),
});

/** What the margin leaves room for. */
const widest = { number: 888, start: ms(600_000) };

const firstCueOfLine = (view: EditorView, from: number): TimedCue | null => {
  const source = view.state.field(scriptSource);
  const paragraphs = allParagraphs(source.rundown);
  const offset = toSource(source, from);
  const after = firstIndex(paragraphs.length, (index) => (paragraphs[index]?.at.offset ?? 0) > offset);
  const paragraph = paragraphs[after - 1];
  if (paragraph === undefined || paragraph.at.offset + paragraph.at.length < offset) return null;
  const words = paragraph.items.find((item) => item.kind === 'words');
  return words === undefined ? null : (cuesById(source.timeline).get(words.cue) ?? null);
};
