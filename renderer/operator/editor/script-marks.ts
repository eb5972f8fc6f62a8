/** Colours pause marks, instructions, speakers, headings and faults in the part of the text that is seen. */
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Problem } from '../../../core/problem/problem.ts';
import type { Item } from '../../../core/script/script.ts';
import { firstIndex } from '../first-index.ts';
import { allParagraphs, scriptSource, setScriptSource, toEditor, toSource, type ScriptSource } from './script-source.ts';

/** A stretch to mark: offsets in the editor. */
type Mark = { readonly from: number; readonly to: number; readonly look: Decoration };

const look = (name: string): Decoration => Decoration.mark({ class: `cm-script-${name}` });

const looks: Partial<Record<Item['kind'], Decoration>> = {
  pause: look('pause'),
  instruction: look('instruction'),
  pronouncer: look('pronouncer'),
  'caption-only': look('caption-only'),
  speaker: look('speaker'),
};

const headingLook = look('heading');

/** At most so many faults are underlined at once: a script of nothing else must not stall the window. */
const mostFaults = 500;

/** The plugin that draws the marks. */
export const scriptMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marksInView(view);
    }
    update(update: ViewUpdate): void {
      const parsed = update.transactions.some((transaction) => transaction.effects.some((effect) => effect.is(setScriptSource)));
      if (parsed || update.viewportChanged) this.decorations = marksInView(update.view);
      else if (update.docChanged) this.decorations = this.decorations.map(update.changes);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const marksInView = (view: EditorView): DecorationSet => {
  const source = view.state.field(scriptSource);
  const { from, to } = view.viewport;
  const [start, end] = [toSource(source, from), toSource(source, to)];
  const marks = [...itemMarks(source, start, end), ...headingMarks(source, start, end), ...faultMarks(source, start, end)];
  const builder = new RangeSetBuilder<Decoration>();
  const { length } = view.state.doc;
  for (const mark of marks.toSorted((one, other) => one.from - other.from)) {
    if (mark.to > mark.from && mark.to <= length) builder.add(mark.from, mark.to, mark.look);
  }
  return builder.finish();
};

type Placed = { readonly at: { readonly offset: number; readonly length: number } };

/** The sorted nodes that touch a stretch of the source. */
const within = <Node extends Placed>(nodes: readonly Node[], start: number, end: number): readonly Node[] => {
  const first = firstIndex(nodes.length, (index) => endOf(nodes[index]) >= start);
  const last = firstIndex(nodes.length, (index) => (nodes[index]?.at.offset ?? 0) > end);
  return nodes.slice(first, Math.max(first, last));
};

const endOf = (node: Placed | undefined): number => (node === undefined ? 0 : node.at.offset + node.at.length);

const markOf = (source: ScriptSource, node: Placed, decoration: Decoration): Mark => ({
  from: toEditor(source, node.at.offset, 1),
  to: toEditor(source, endOf(node), -1),
  look: decoration,
});

const itemMarks = (source: ScriptSource, start: number, end: number): readonly Mark[] =>
  within(allParagraphs(source.rundown), start, end).flatMap((paragraph) =>
    within(paragraph.items, start, end).flatMap((item) => {
      const decoration = looks[item.kind];
      return decoration === undefined ? [] : [markOf(source, item, decoration)];
    }),
  );

const headingMarks = (source: ScriptSource, start: number, end: number): readonly Mark[] =>
  source.rundown.stories.flatMap(({ heading }) => {
    if (heading === null || heading.at.offset > end || endOf(heading) < start) return [];
    return [markOf(source, heading, headingLook)];
  });

const faultMarks = (source: ScriptSource, start: number, end: number): readonly Mark[] =>
  source.rundown.problems
    .filter((problem) => problem.at.offset <= end && endOf(problem) >= start)
    .slice(0, mostFaults)
    .map((problem) => markOf(source, problem, faultLook(problem)));

const faultLook = ({ severity, message }: Problem): Decoration =>
  Decoration.mark({ class: `cm-script-fault cm-script-fault--${severity}`, attributes: { title: message } });
