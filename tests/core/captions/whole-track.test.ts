/** Whatever is done to a whole track: a rich caption comes out with all that it has. */
import { describe, expect, it } from 'vitest';
import type { CaptionEdit } from '../../../core/captions/edit/caption-edit.ts';
import { applyEdit } from '../../../core/captions/edit/apply-edit.ts';
import { wordsOf } from '../../../core/captions/edit/word-starts.ts';
import { type Emphasis, signsIn } from '../../../core/captions/emphasis/emphasis.ts';
import { frameRates } from '../../../core/captions/times/frame-rate.ts';
import type { TrackFormatName } from '../../../core/captions/formats/track-format.ts';
import { trackFormats } from '../../../core/captions/formats/track-formats.ts';
import { lossesOf } from '../../../core/captions/formats/holds.ts';
import { fixAll } from '../../../core/captions/fix/fix-all.ts';
import { matchTrack } from '../../../core/captions/match/match-track.ts';
import { takeOverTimes } from '../../../core/captions/match/take-over-times.ts';
import { convertFrameRate, stretchTrack } from '../../../core/captions/retime/stretch.ts';
import { rippleDelete, rippleEnd } from '../../../core/captions/retime/ripple.ts';
import { shiftFrom, shiftTo, shiftTrack } from '../../../core/captions/retime/shift.ts';
import { snapToFrames } from '../../../core/captions/retime/snap-to-frames.ts';
import { storyTracks } from '../../../core/captions/sidecar/story-tracks.ts';
import { captionStyles } from '../../../core/captions/styles/styles.ts';
import type { Caption, CaptionDocument, Track } from '../../../core/captions/track.ts';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import type { Result } from '../../../core/problem/failure.ts';
import { captionOf } from './edit/edits.ts';

/** All that a caption can have: italics over "old bridge", a reading over "bridge", a colour over "tonight.", a class, a further voice. */
const rich: Caption = {
  ...captionOf('opening', 3000, 6000, 'The old bridge/will reopen tonight.'),
  speaker: 'Anna Lind',
  placement: { line: { value: 2, unit: 'rows' }, align: 'left', position: { percent: 10 }, size: 60 },
  notes: ['Bridge', 'Look at the name'],
  emphasis: [
    { from: 22, to: 30, kind: 'voice:Ben' },
    { from: 12, to: 16, kind: 'class:loud' },
    { from: 3, to: 12, kind: 'italic' },
    { from: 22, to: 30, kind: 'lime' },
    { from: 6, to: 12, kind: 'ruby:brij' },
  ],
};
const before = captionOf('first', 500, 2000, 'Good evening.');
const after = { ...captionOf('last', 7000, 9000, 'Rain is on its way.'), placement: { region: 'top' } };
const track: Track = [before, rich, after];
const document: CaptionDocument = { head: { language: 'en-GB', styles: ['::cue(.loud) { color: red }'], regions: ['id:top\nlines:2'], closingNotes: ['The end'] }, track };

/** What is said with which emphasis: words wholly of a kind. */
const wordsOfKind = ({ lines, emphasis = [] }: Caption): readonly string[] => {
  let at = 0;
  return wordsOf(lines).map((word) => {
    at += signsIn(word);
    const kinds = emphasis.filter((one: Emphasis) => one.from <= at - signsIn(word) && one.to >= at).map(({ kind }) => kind);
    return [word, ...kinds].join(' ');
  });
};

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const edit = (one: CaptionEdit) => (): Track => valueOf(applyEdit(track, one));

const script = wholeScript(parse('Good evening.\nThe old bridge will reopen tonight.\nRain is on its way.'));
const rules = { style: captionStyles.bbc, frameRate: 25 };
const cut = { ...rules, ellipsis: 'strip' as const, offset: ms(0) };

const operations: readonly (readonly [string, () => Track])[] = [
  ['shift', () => shiftTrack(track, ms(777))],
  ['shift from here', () => valueOf(shiftFrom(track, 1, ms(100)))],
  ['shift to', () => valueOf(shiftTo(track, 1, ms(9000)))],
  ['stretch', () => valueOf(stretchTrack(track, { from: ms(0), to: ms(0) }, { from: ms(9000), to: ms(12_000) }))],
  ['frame rate', () => convertFrameRate(track, frameRates['25'], frameRates['23.976'])],
  ['snap to frames', () => snapToFrames(track, frameRates['29.97'])],
  ['ripple an end', () => valueOf(rippleEnd(track, 0, ms(2500)))],
  ['ripple delete', () => [before, ...valueOf(rippleDelete(track, 0))]],
  ['take over times', () => valueOf(takeOverTimes(track, [captionOf('x', 20_000, 30_000, 'Good evening. The old bridge will reopen tonight. Rain is on its way.')]))],
  ['match', () => valueOf(matchTrack(script, timeline(script, newsreader), track, cut)).track],
  ['stories', () => storyTracks({ head: {}, track }, track.map(() => ({ story: 0, paragraph: 1 })), 1)[0] ?? []],
  ['fix all', () => fixAll([before, { ...rich, end: ms(3900) }, after], rules).track],
  ['tap', edit({ kind: 'tap', at: 1, start: 3300 })],
  ['snap to the sound', edit({ kind: 'snap-to-sound', at: null, sounds: [[3100, 5900]], within: 500 })],
  ['move', edit({ kind: 'move', at: 1, by: 40 })],
  ['set times', edit({ kind: 'set-times', at: 1, start: 3040, end: 5960 })],
  ['replace elsewhere', edit({ kind: 'replace', find: 'evening', with: 'night', matchCase: true, wholeWords: true })],
  ['insert', edit({ kind: 'insert', start: 2100, end: 2900, text: 'Hello' })],
  ['split and join', () => valueOf(applyEdit(edit({ kind: 'split-at-word', at: 1, word: 4 })(), { kind: 'join', at: 1 }))],
];

describe('a rich caption', () => {
  it.each(operations)('has all that it had after: %s', (_what, operate) => {
    const made = operate();
    const found = made.find(({ lines }) => lines.join(' ').includes('old bridge'));
    expect(found).toBeDefined();
    if (found === undefined) return;
    const { id, speaker, placement, notes } = found;
    expect({ id, speaker, placement, notes }).toEqual({ id: rich.id, speaker: rich.speaker, placement: rich.placement, notes: rich.notes });
    expect(wordsOfKind(found)).toEqual(['The', 'old italic', 'bridge italic ruby:brij', 'will class:loud', 'reopen', 'tonight. voice:Ben lime']);
    expect(made.find(({ id: one }) => one === 'last')?.placement).toEqual({ region: 'top' });
  });

  const options = { frameRate: frameRates['25'], dropFrame: false };
  const thereAndBack = (name: TrackFormatName): CaptionDocument => {
    const read = trackFormats[name].read?.(valueOf(trackFormats[name].write(document, options)), options);
    return { head: read?.head ?? {}, track: read?.track ?? [] };
  };

  it('and its document come back from WebVTT as they were', () => {
    expect(lossesOf([document], trackFormats.vtt.holds)).toEqual([]);
    expect(thereAndBack('vtt')).toEqual(document);
  });

  it.each(['srt', 'ttml', 'ebu-tt-d', 'scc', 'stl', 'stl-open'] as const)('loses in %s only what was said before', (name) => {
    const said = new Set(lossesOf([document], trackFormats[name].holds).map(({ what }) => what));
    const [, found] = thereAndBack(name).track;
    expect(found).toBeDefined();
    if (found === undefined) return;
    const kinds = new Set((found.emphasis ?? []).map(({ kind }) => kind));
    if (!said.has('ids')) expect(found.id).toBe(rich.id);
    if (!said.has('speakers')) expect(found.speaker).toBe(rich.speaker);
    // A row is that part of the picture's height in TTML (2 of 15), and its sides are named.
    if (!said.has('placement')) expect(found.placement).toEqual({ align: 'left', size: 60, line: { value: 13.33, unit: 'percent', align: 'start' }, position: { percent: 10, align: 'line-left' } });
    if (!said.has('notes')) expect(found.notes).toEqual(rich.notes);
    if (!said.has('italic')) expect(kinds).toContain('italic');
    if (!said.has('colours')) expect(kinds).toContain('lime');
    if (!said.has('voices')) expect(kinds).toContain('voice:Ben');
    if (!said.has('ruby')) expect(kinds).toContain('ruby:brij');
  });
});

describe('a match', () => {
  const matched = (existing: Track, text: string, named = script): Track => {
    const whole = text === '' ? named : wholeScript(parse(text));
    return valueOf(matchTrack(whole, timeline(whole, newsreader), existing, cut)).track;
  };

  it('keeps the emphasis of words that are written otherwise, in other captions', () => {
    const one = { ...captionOf('a', 0, 3000, 'GOOD EVENING THE OLD BRIDGE'), emphasis: [{ from: 14, to: 23, kind: 'italic' as const }] };
    const made = matched([one, captionOf('b', 3000, 6000, 'will reopen tonight rain is on its way')], '');
    expect(made.flatMap(wordsOfKind)).toEqual(['Good', 'evening.', 'The', 'old italic', 'bridge italic', 'will', 'reopen', 'tonight.', 'Rain', 'is', 'on', 'its', 'way.']);
  });

  it('keeps it in a script without spaces', () => {
    const one = { ...captionOf('a', 0, 3000, '港口大桥今晚将重新开放交通'), emphasis: [{ from: 4, to: 6, kind: 'italic' as const }] };
    const [made] = matched([one], '港口大桥今晚，将重新开放交通。');
    expect(made?.emphasis).toEqual([{ from: 4, to: 6, kind: 'italic' }]);
  });

  it('gives ids that somebody gave to the first part of theirs, and counts plain numbers anew', () => {
    const long = 'Good evening. The old bridge will reopen tonight, and nobody can say when the repairs of the last pier will be done or who is going to pay for all of them. Rain is on its way.';
    expect(new Set(matched([captionOf('evening', 0, 20_000, long)], long).map(({ id }) => id.replace(/-\d+$/, '')))).toEqual(new Set(['evening']));
    expect(matched([captionOf('7', 0, 20_000, long)], long).map(({ id }) => id)).toEqual(matched([captionOf('7', 0, 20_000, long)], long).map((_caption, index) => String(index + 1)));
  });

  it('keeps the remarks of a caption that says nothing of the script, and of the last', () => {
    const existing = [{ ...captionOf('m', 0, 400, '♪'), notes: ['Music'] }, before, rich, { ...after, notes: ['Rain'] }, { ...captionOf('n', 9500, 9900, 'Unheard words'), notes: ['Credits'] }];
    expect(matched(existing, '').map(({ notes }) => notes)).toEqual([['Music'], rich.notes, ['Rain', 'Credits']]);
  });
});
