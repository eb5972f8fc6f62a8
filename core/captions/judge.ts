/** The judge: reads an export back as others will and says where it differs from what was meant. */
import webvtt, { type TreeNode, type TreeNodeObjectTagNameWithRt } from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { type Ms, ms } from '../units/time.ts';
import { carriableTrack, type CaptionFormat } from './carriable.ts';
import { decodeEntities } from './decode-entities.ts';
import { readSrt } from './read-srt.ts';
import type { ReadProblem, ReadTrack } from './read-problem.ts';
import type { Caption, Track } from './track.ts';

/** Everything that the judge can object to. */
export type JudgeProblemCode = 'not-valid' | 'form' | 'count' | 'difference' | 'duplicate-id' | 'overlap' | 'order' | 'bad-time';

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

/** The parser decodes text but not the annotation of a voice. */
const speakerIn = (nodes: readonly Node[]): string | null => {
  for (const node of nodes) {
    if (node.type === 'object' && node.name === 'v') return decodeEntities(node.value);
  }
  return null;
};

const textIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'object' ? textIn(node.children) : '';
    })
    .join('');

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
  else if (seen.start < before.end) objections.push(objection('overlap', `${name} starts while the one above it is shown.`));
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
    objections.push(objection('count', `${String(meant.length)} captions were meant and ${String(seen.length)} read back.`));
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
    if (!time.test(start) || !time.test(end) || rest.length > 0) {
      objections.push(objection('form', 'Times are not written as 00:00:00 and three digits.', index + 1));
    }
  });
  return objections;
};

/** Reads a WebVTT text with webvtt-parser and compares it with the track that was meant; nothing when all is well. */
export const judgeVtt = (text: string, track: Track): readonly JudgeProblem[] => {
  // Always with the whole table: the parser's own turns `&amp;` into `&;`.
  const parsed = new webvtt.WebVTTParser(entities).parse(text, 'captions');
  const errors = parsed.errors.map((error) => objection('not-valid', error.message, error.line, error.col));
  const seen = parsed.cues.map((cue) => ({
    id: cue.id,
    start: ms(Math.round(cue.startTime * 1000)),
    end: ms(Math.round(cue.endTime * 1000)),
    text: textIn(cue.tree.children),
    speaker: speakerIn(cue.tree.children),
  }));
  return [...errors, ...formProblems(text, '.'), ...compareTracks(carriableTrack(track, 'vtt'), seen)];
};

/** Compares what a reader read back with the track that was meant; nothing when all is well. */
export const judgeReading = (read: ReadTrack, meant: Track): readonly JudgeProblem[] => {
  const errors = read.problems.map((problem) => objection('not-valid', problem.message, problem.line, problem.column));
  const seen = read.track.map((caption) => ({ ...caption, text: caption.lines.join('\n') }));
  return [...errors, ...compareTracks(meant, seen)];
};

/** Reads a SubRip text with our reader and compares it with the track that was meant; nothing when all is well. */
export const judgeSrt = (text: string, track: Track): readonly JudgeProblem[] => [
  ...judgeReading(readSrt(text), carriableTrack(track, 'srt')),
  ...formProblems(text, ','),
];

/** The judge of a format. */
export const judge = (text: string, track: Track, format: CaptionFormat): readonly JudgeProblem[] =>
  format === 'vtt' ? judgeVtt(text, track) : judgeSrt(text, track);
