/** The judge: reads an export back as others will and says where it differs from what was meant. */
import webvtt, { type Cue, type TreeNode, type TreeNodeObjectTagNameWithRt } from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { countOf } from '../../text/count-of.ts';
import { type Ms, ms } from '../../units/time.ts';
import { carriableSpeaker, carriableTrack, type CaptionFormat } from '../text/carriable.ts';
import { decodeEntities } from '../vtt/decode-entities.ts';
import { readSrt } from '../srt/read-srt.ts';
import { ownNumbersOf } from '../own-numbers.ts';
import { readVtt } from '../vtt/read-vtt.ts';
import type { ReadProblem, ReadTrack } from '../reading/read-problem.ts';
import type { Caption, Placement, Track, TrackHead } from '../track.ts';
import { heldHead } from '../vtt/blocks.ts';
import { cueSettings } from '../vtt/cue-settings.ts';

/** Everything that the judge can object to. */
export type JudgeProblemCode = 'not-valid' | 'form' | 'count' | 'difference' | 'duplicate-id' | 'order' | 'bad-time';

/** One objection, at a line of the text; line 1 when it is about a caption and not a line. */
export type JudgeProblem = ReadProblem<JudgeProblemCode>;

/** A caption as another reader sees it: the text with LF between its lines. */
type Seen = { readonly id: string; readonly start: Ms; readonly end: Ms; readonly text: string; readonly speaker: string | null };

const objection = (code: JudgeProblemCode, message: string, line = 1, column = 1): JudgeProblem => ({
  code,
  severity: 'error',
  message,
  line,
  column,
});

/** Any node of the parser's tree. */
type Node = TreeNode<TreeNodeObjectTagNameWithRt>;

/** The words, without readings of ruby. */
const textIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'object' && node.name !== 'rt' ? textIn(node.children) : '';
    })
    .join('');

/** The voice of each text, in order: the innermost around it. The parser decodes text but not the annotation of a voice. */
const voicesIn = (nodes: readonly Node[], around: string | null): readonly (string | null)[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return node.value.trim() === '' ? [] : [around];
    return node.type === 'object' && node.name !== 'rt' ? voicesIn(node.children, node.name === 'v' ? carriableSpeaker(decodeEntities(node.value)) : around) : [];
  });

/** The first voice of a caption; nobody where some of its words have none. */
const speakerIn = (nodes: readonly Node[]): string | null => {
  const [first, ...others] = voicesIn(nodes, null);
  return others.includes(null) ? null : (first ?? null);
};

const differences = (meant: Caption, seen: Seen, index: number): readonly JudgeProblem[] => {
  const name = `Caption ${String(index + 1)}`;
  const objections: JudgeProblem[] = [];
  const compare = (what: string, one: string | number | null, other: string | number | null): void => {
    if (one !== other) objections.push(objection('difference', `${name}: the ${what} reads back as "${String(other)}", not "${String(one)}".`));
  };
  compare('id', meant.id, seen.id);
  compare('start', meant.start, seen.start);
  compare('end', meant.end, seen.end);
  compare('text', meant.lines.join('\n'), seen.text);
  compare('speaker', meant.speaker, seen.speaker);
  return objections;
};

const sequence = (before: Seen | undefined, seen: Seen, index: number): readonly JudgeProblem[] => {
  const name = `Caption ${String(index + 1)}`;
  const objections: JudgeProblem[] = [];
  if (seen.end <= seen.start) objections.push(objection('bad-time', `${name} does not end after it starts.`));
  if (before === undefined) return objections;
  if (seen.start < before.start) objections.push(objection('order', `${name} starts before the one above it.`));
  return objections;
};

const duplicates = (seen: readonly Seen[]): readonly JudgeProblem[] => {
  const ids = new Set<string>();
  return seen.flatMap(({ id }) => {
    const twice = ids.has(id);
    ids.add(id);
    return twice ? [objection('duplicate-id', `The id "${id}" is used twice.`)] : [];
  });
};

/** What was meant against what is seen, caption by caption. */
const compareTracks = (meant: Track, seen: readonly Seen[]): readonly JudgeProblem[] => {
  const objections: JudgeProblem[] = [];
  if (meant.length !== seen.length) {
    objections.push(objection('count', `${countOf(meant.length, 'caption')} ${meant.length === 1 ? 'was' : 'were'} meant and ${String(seen.length)} read back.`));
  }
  seen.forEach((caption, index) => {
    const wanted = meant[index];
    if (wanted !== undefined) objections.push(...differences(wanted, caption, index));
    objections.push(...sequence(seen[index - 1], caption, index));
  });
  return [...objections, ...duplicates(seen)];
};

/** What the formats ask of the bytes and their parsers let pass: no mark at the start, LF, hours of two digits. */
const formProblems = (text: string, separator: '.' | ','): readonly JudgeProblem[] => {
  const objections: JudgeProblem[] = [];
  if (text.startsWith('\ufeff')) objections.push(objection('form', 'The text begins with a byte order mark.'));
  if (text.includes('\r')) objections.push(objection('form', 'A line ends in CR.'));
  if (/\p{Cs}/u.test(text)) objections.push(objection('form', 'Half a surrogate pair: UTF-8 cannot hold it.'));
  const time = separator === '.' ? /^\d{2,}:\d\d:\d\d\.\d{3}$/ : /^\d{2,}:\d\d:\d\d,\d{3}$/;
  text.split('\n').forEach((line, index) => {
    if (!line.includes('-->')) return;
    const [start = '', end = '', ...rest] = line.split(' --> ');
    if (!time.test(start) || !time.test(end.split(' ', 1)[0] ?? '') || rest.length > 0) {
      objections.push(objection('form', 'Times are not written as 00:00:00 and three digits.', index + 1));
    }
  });
  return objections;
};

/** webvtt-parser knows no regions: for its eyes their blocks become notes, and captions do not name them. Lines stay lines. */
const withoutRegions = (text: string): string => {
  const first = text.search(/^.* --> /m);
  const head = first < 0 ? text : text.slice(0, first);
  return head.replace(/^REGION$/gm, 'NOTE') + text.slice(head.length).replace(/^(\d+:\d\d:\d\d\.\d{3} --> .*) region:\S+$/gm, '$1');
};

/** Nor does it like lines under the first one, which every player passes over: for its eyes they are empty. */
const withoutHeader = (text: string): string => text.replace(/^(WEBVTT[^\n]*\n)((?:[^\n]+\n)+)/, (_whole, first: string, header: string) => first + header.replace(/[^\n]+/g, ''));

/** Emphasis that our readers read back. */
const emphasisProblems = (meant: Track, seen: Track): readonly JudgeProblem[] =>
  meant.flatMap(({ emphasis }, index) =>
    JSON.stringify(emphasis) === JSON.stringify(seen[index]?.emphasis) ? [] : [objection('difference', `Caption ${String(index + 1)}: its italics, colours, readings, times or other marks read back differently.`)],
  );

/** Details of captions that our readers read back, in whatever order. */
const detailProblems = (meant: Track, seen: Track): readonly JudgeProblem[] => {
  const inOrder = (details: Caption['details'] = {}): string => JSON.stringify(Object.entries(details).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return meant.flatMap(({ details }, index) => (inOrder(details) === inOrder(seen[index]?.details) ? [] : [objection('difference', `Caption ${String(index + 1)}: what is kept of its file reads back differently.`)]));
};

/** What our reader reads back besides words: emphasis, settings, notes, style sheets and regions. */
const extrasProblems = (text: string, meant: Track, head: TrackHead): readonly JudgeProblem[] => {
  const read = readVtt(text);
  const objections: JudgeProblem[] = [...emphasisProblems(meant, read.track)];
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  meant.forEach(({ placement, notes }, index) => {
    const seen = read.track[index];
    if (!same(placement, seen?.placement)) objections.push(objection('difference', `Caption ${String(index + 1)}: its settings read back differently.`));
    if (!same(notes, seen?.notes)) objections.push(objection('difference', `Caption ${String(index + 1)}: its notes read back differently.`));
  });
  const { language, details, styles, regions, closingNotes } = heldHead(head);
  const seen = read.head ?? {};
  if (!same([language, details, styles, regions, closingNotes], [seen.language, seen.details, seen.styles, seen.regions, seen.closingNotes])) objections.push(objection('difference', 'The language, the header, style sheets, regions or closing notes read back differently.'));
  return objections;
};

/** Settings as webvtt-parser understands them, written as ours are. */
const settingsSeen = (cue: Cue): string =>
  cueSettings({
    ...(cue.direction === 'horizontal' ? {} : { vertical: cue.direction }),
    ...(cue.linePosition === 'auto' ? {} : { line: { value: cue.linePosition, unit: cue.snapToLines ? 'rows' : 'percent', align: cue.lineAlign } }),
    ...(cue.textPosition === 'auto' ? {} : { position: { percent: cue.textPosition, ...(cue.positionAlign === 'auto' ? {} : { align: cue.positionAlign }) } }),
    ...(cue.size === 100 ? {} : { size: cue.size }),
    ...(cue.alignment === 'center' ? {} : { align: cue.alignment }),
  });

/** The same of the placement that was meant; what is WebVTT's own default is not told apart from what is not said. */
const settingsMeant = ({ region: _region, ...placement }: Placement): string =>
  cueSettings({
    ...(placement.vertical === undefined ? {} : { vertical: placement.vertical }),
    ...(placement.line === undefined ? {} : { line: { align: 'start', ...placement.line } }),
    ...(placement.position === undefined ? {} : { position: placement.position }),
    ...(placement.size === undefined || placement.size === 100 ? {} : { size: placement.size }),
    ...(placement.align === undefined || placement.align === 'center' ? {} : { align: placement.align }),
  });

const placementProblems = (meant: Track, cues: readonly Cue[]): readonly JudgeProblem[] =>
  cues.flatMap((cue, index) => {
    const wanted = settingsMeant(meant[index]?.placement ?? {});
    const seen = settingsSeen(cue);
    return wanted === seen ? [] : [objection('difference', `Caption ${String(index + 1)}: the settings read back as "${seen}", not "${wanted}".`)];
  });

/** The order in which webvtt-parser gives cues (HTML, text track cue order): of those that begin together the longest first. */
const inCueOrder = (track: Track): Track =>
  track.some(({ start }, index) => start === track[index + 1]?.start) ? track.toSorted((one, other) => one.start - other.start || other.end - one.end) : track;

/** Reads a WebVTT text with webvtt-parser and compares it with what was meant; nothing when all is well. */
export const judgeVtt = (text: string, track: Track, head: TrackHead = {}): readonly JudgeProblem[] => {
  const meant = carriableTrack(track, 'vtt');
  const hasRegions = (head.regions ?? []).length > 0 || meant.some(({ placement }) => placement?.region !== undefined);
  const plain = hasRegions ? withoutRegions(text) : text;
  // Always with the whole table: the parser's own turns `&amp;` into `&;`.
  const parsed = new webvtt.WebVTTParser(entities).parse(head.details === undefined ? plain : withoutHeader(plain), 'captions');
  const errors = parsed.errors.map((error) => objection('not-valid', error.message, error.line, error.col));
  const seen = parsed.cues.map((cue) => ({
    id: cue.id,
    start: ms(Math.round(cue.startTime * 1000)),
    end: ms(Math.round(cue.endTime * 1000)),
    text: textIn(cue.tree.children),
    speaker: speakerIn(cue.tree.children),
  }));
  const ordered = inCueOrder(meant);
  const extras = Object.keys(head).length > 0 || meant.some(({ placement, notes, emphasis }) => placement !== undefined || notes !== undefined || emphasis !== undefined);
  return [
    ...errors,
    ...formProblems(text, '.'),
    ...compareTracks(ordered, seen),
    ...(extras ? [...placementProblems(ordered, parsed.cues), ...extrasProblems(text, meant, head)] : []),
  ];
};

/** Compares what a reader read back with the track that was meant; nothing when all is well. */
export const judgeReading = (read: ReadTrack, meant: Track): readonly JudgeProblem[] => {
  const errors = read.problems.map((problem) => objection('not-valid', problem.message, problem.line, problem.column));
  const seen = read.track.map((caption) => ({ ...caption, text: caption.lines.join('\n') }));
  return [...errors, ...compareTracks(meant, seen), ...(meant.length === seen.length ? [...emphasisProblems(meant, read.track), ...detailProblems(meant, read.track)] : [])];
};

/** Reads a SubRip text with our reader and compares it with the track that was meant; nothing when all is well. */
export const judgeSrt = (text: string, track: Track, head: TrackHead = {}): readonly JudgeProblem[] => [
  ...judgeReading(readSrt(text), carriableTrack(track, 'srt', { numbers: ownNumbersOf({ head, track }) })),
  ...formProblems(text, ','),
];

/** The judge of a format. */
export const judge = (text: string, track: Track, format: CaptionFormat, head: TrackHead = {}): readonly JudgeProblem[] =>
  format === 'vtt' ? judgeVtt(text, track, head) : judgeSrt(text, track, head);
