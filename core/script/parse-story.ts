/** Parses the lines of one story into its script: paragraphs, cues and the silence before the first of them. */
import { ms, type Ms } from '../units/time.ts';
import { cueText } from './cue-text.ts';
import { gatherCues, type CueDraft } from './gather-cues.ts';
import type { HouseStyle } from './house-style.ts';
import { layLine } from './lay-line.ts';
import { lineItems } from './line-items.ts';
import type { Piece } from './piece.ts';
import type { Cue, CueId, Paragraph, Script } from './script.ts';
import { reportFaults, type Report } from './report-faults.ts';
import { scriptProblem } from './script-problems.ts';
import { rangeIn, type SourceLine } from './split-lines.ts';

/** What the parts of a rundown share while it is parsed: the house style, the naming of cues, the problems found so far. */
export type ParseContext = {
  readonly style: HouseStyle;
  readonly nameCue: (text: string) => CueId;
  readonly report: Report;
};

/** A script that grows line by line. */
class GrowingScript {
  readonly paragraphs: Paragraph[] = [];
  readonly cues: Cue[] = [];
  leadIn: Ms = ms(0);
  #speaker: string | null = null;
  #numbered = 0;
  readonly #story: number;
  readonly #context: ParseContext;

  constructor(story: number, context: ParseContext) {
    this.#story = story;
    this.#context = context;
  }

  /** Adds one line of the source. */
  add(line: SourceLine): void {
    const { pieces, faults } = layLine(line.text, this.#context.style);
    const isBlankLine = pieces.every((piece) => piece.kind === 'space');
    if (!isBlankLine) this.#numbered += 1;
    reportFaults(line, faults, this.#context.report);
    const number = isBlankLine ? null : this.#numbered;
    this.paragraphs.push({ number, items: this.#read(line, pieces), lineEnd: line.lineEnd, at: rangeIn(line, 0, line.text.length) });
  }

  #read(line: SourceLine, pieces: readonly Piece[]): Paragraph['items'] {
    const first = pieces.find((piece) => piece.kind === 'speaker');
    if (first !== undefined) this.#speaker = first.name === '' ? null : first.name;
    const gathered = gatherCues(line.text, pieces);
    if (gathered.silence !== null) this.#keepSilent(gathered.silence);
    const before = this.cues.at(-1)?.id ?? null;
    const ids = gathered.drafts.map((draft) => this.#addCue(line, draft));
    return lineItems(line, pieces, gathered, { ids, before });
  }

  #addCue(line: SourceLine, { stretches, kind, written }: CueDraft): CueId {
    const text = cueText(line.text, stretches);
    const id = this.#context.nameCue(text);
    const at = rangeIn(line, stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0);
    const n = this.cues.length + 1;
    this.cues.push({ id, n, story: this.#story, text, pause: { kind, written }, paragraph: this.#numbered, speaker: this.#speaker, at });
    return id;
  }

  /** An explicit pause replaces the pause of the cue before it and adds to another explicit one; at the top it leads in. */
  #keepSilent(length: Ms): void {
    const last = this.cues.pop();
    if (last === undefined) this.leadIn = ms(this.leadIn + length);
    else this.cues.push({ ...last, pause: { kind: 'explicit', written: ms((last.pause.written ?? 0) + length) } });
  }
}

/** Gives the caption-only texts before a story's first cue to that cue; reports them where the story has none. */
const adoptCaptions = (script: Script, report: Report): Script => {
  const first = script.cues[0]?.id ?? null;
  const paragraphs = script.paragraphs.map((paragraph) => {
    if (!paragraph.items.some((item) => item.kind === 'caption-only' && item.cue === null)) return paragraph;
    const items = paragraph.items.map((item) => {
      if (item.kind !== 'caption-only' || item.cue !== null) return item;
      if (first === null) report(scriptProblem('caption-without-cue', item.at));
      return { ...item, cue: first };
    });
    return { ...paragraph, items };
  });
  return { ...script, paragraphs };
};

/** Parses the lines of the story with an index (from 0) in its rundown. */
export const parseStory = (lines: readonly SourceLine[], story: number, context: ParseContext): Script => {
  const script = new GrowingScript(story, context);
  for (const line of lines) script.add(line);
  const { paragraphs, cues, leadIn } = script;
  return adoptCaptions({ paragraphs, cues, leadIn }, context.report);
};
