import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, applyEditSteps, editLabel } from '../../../../core/captions/edit/apply-edit.ts';
import { type CaptionEdit, captionEditSchema } from '../../../../core/captions/edit/caption-edit.ts';
import { trackDifference, withDifference } from '../../../../core/captions/edit/caption-sheet.ts';
import { trackEnd } from '../../../../core/captions/edit/edit-times.ts';
import { wordStarts, wordsOf } from '../../../../core/captions/edit/word-starts.ts';
import { allSteps } from '../../../../core/steps/all-steps.ts';
import { isInTimeOrder } from '../../../../core/captions/in-time-order.ts';
import type { Caption, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { anyMixedTrack, isSound } from '../retime/tracks.ts';
import { anyEdit, anyWordedTrack, captionOf, written } from './edits.ts';

const track: Track = [
  captionOf('1', 1000, 3000, 'The harbour bridge/will reopen tonight'),
  captionOf('2', 3000, 5000, 'after eleven weeks'),
  captionOf('3', 7000, 9000, 'of emergency repairs.'),
];

const edited = (edit: CaptionEdit, before: Track = track): readonly string[] | string => {
  const result = applyEdit(before, edit);
  return result.ok ? written(result.value) : result.error.code;
};

const [one, two, three] = written(track);

describe('an edit of the words', () => {
  it.each<readonly [string, CaptionEdit, readonly unknown[] | string]>([
    ['other words, the same time', { kind: 'set-text', at: 1, text: ' after  twelve weeks \r\n\n of work ' }, [one, '2 3000-5000 after twelve weeks/of work', three]],
    ['no words', { kind: 'set-text', at: 1, text: ' \n ' }, 'no-text'],
    ['a caption that is not there', { kind: 'set-text', at: 3, text: 'x' }, 'no-such-caption'],
    ['a split at a line break', { kind: 'split-at-word', at: 0, word: 3 }, ['1 1000-1974 The harbour bridge', '1-2 1974-3000 will reopen tonight', two, three]],
    ['a split inside a line', { kind: 'split-at-word', at: 0, word: 4 }, ['1 1000-2231 The harbour bridge/will', '1-2 2231-3000 reopen tonight', two, three]],
    ['a split before the first word of the next caption', { kind: 'split-at-word', at: 1, word: 3 }, 'too-short-to-split'],
    ['a split of none', { kind: 'split-at-word', at: 7, word: 1 }, 'no-such-caption'],
    ['a split at a time', { kind: 'split-at-time', at: 1, time: 4200 }, [one, '2 3000-4200 after eleven', '2-2 4200-5000 weeks', three]],
    ['a split outside', { kind: 'split-at-time', at: 1, time: 5000 }, 'not-inside'],
    ['a split at a time of none', { kind: 'split-at-time', at: 9, time: 5000 }, 'no-such-caption'],
    ['a join', { kind: 'join', at: 1 }, [one, '2 3000-9000 after eleven weeks/of emergency repairs.']],
    ['a join of three lines', { kind: 'join', at: 0 }, ['1 1000-5000 The harbour bridge will reopen/tonight after eleven weeks', three]],
    ['a join after the last', { kind: 'join', at: 2 }, 'no-next'],
    ['a join of none', { kind: 'join', at: 3 }, 'no-such-caption'],
    ['a caption in a gap', { kind: 'insert', start: 5000, end: 7000, text: 'It was closed in May.' }, [one, two, '2-2 5000-7000 It was closed in May.', three]],
    ['a caption at the end', { kind: 'insert', start: 9500, end: 9600, text: 'End' }, [one, two, three, '4 9500-9600 End']],
    ['a caption where there is one', { kind: 'insert', start: 4999, end: 7000, text: 'x' }, 'no-room'],
    ['a caption into the next one', { kind: 'insert', start: 5000, end: 7001, text: 'x' }, 'no-room'],
    ['a caption without time', { kind: 'insert', start: 5000, end: 5000, text: 'x' }, 'bad-time'],
    ['a caption without words', { kind: 'insert', start: 5000, end: 6000, text: ' ' }, 'no-text'],
    ['deleting two', { kind: 'delete', from: 0, to: 1 }, [three]],
    ['deleting backwards', { kind: 'delete', from: 1, to: 0 }, 'no-such-caption'],
    ['replacing across a line break', { kind: 'replace', find: 'bridge will', with: 'tunnel should', matchCase: true, wholeWords: true }, ['1 1000-3000 The harbour tunnel/should reopen tonight', two, three]],
    ['replacing by nothing takes an empty caption out', { kind: 'replace', find: 'of emergency repairs.', with: '', matchCase: false, wholeWords: false }, [one, two]],
  ])('%s', (_what, edit, expected) => {
    expect(edited(edit)).toEqual(expected);
  });

  it('joins lines into one where they fit, and Japanese ones without a space', () => {
    const join = (one: string, other: string) => edited({ kind: 'join', at: 0 }, [captionOf('1', 0, 1000, one), captionOf('2', 1000, 2000, other)]);
    expect(join('It/rained.', 'Then/it snowed.')).toEqual(['1 0-2000 It rained. Then it snowed.']);
    expect(join('東京都では/昨日、', '雪が降りました。/今日も寒いです。')).toEqual(['1 0-2000 東京都では昨日、雪が降り/ました。今日も寒いです。']);
  });

  it('sets and takes away a speaker', () => {
    const named = applyEdit(track, { kind: 'set-speaker', at: 0, speaker: ' Anna  Kim ' });
    expect(named.ok && named.value[0]?.speaker).toBe('Anna Kim');
    expect(edited({ kind: 'set-speaker', at: 9, speaker: null })).toBe('no-such-caption');
    const blank = applyEdit(track, { kind: 'set-speaker', at: 0, speaker: '' });
    expect(blank.ok && blank.value).toBe(track);
  });

  it('splits a text without spaces between characters', () => {
    const before = [captionOf('1', 0, 1000, '字幕は二行')];
    expect(edited({ kind: 'split-at-time', at: 0, time: 400 }, before)).toEqual(['1 0-400 字幕', '1-2 400-1000 は二行']);
    expect(edited({ kind: 'split-at-time', at: 0, time: 400 }, [captionOf('1', 0, 1000, '字')])).toBe('too-short-to-split');
    expect(edited({ kind: 'split-at-word', at: 0, word: 1 }, [captionOf('1', 0, 1, 'a b')])).toBe('too-short-to-split');
  });

  it('leaves the times of the words that did not change', () => {
    const split = applyEdit(track, { kind: 'set-text', at: 0, text: 'The old harbour bridge\nmay reopen tonight' });
    const before = track[0] && wordStarts(track[0]);
    const after = split.ok && split.value[0] ? wordStarts(split.value[0]) : [];
    // The, harbour, bridge, reopen, tonight: at 0, 1, 2, 4, 5 before and 0, 2, 3, 5, 6 after.
    expect([0, 2, 3, 5, 6].map((index) => after[index])).toEqual([0, 1, 2, 4, 5].map((index) => before?.[index]));
    expect(after.every((start, index) => index === 0 || start > (after[index - 1] ?? 1))).toBe(true);
  });

  it('keeps the words of joined captions where they were', () => {
    const joined = applyEdit(track, { kind: 'join', at: 1 });
    const caption = joined.ok ? joined.value[1] : undefined;
    expect(caption?.wordStarts?.[3]).toBeCloseTo(4000 / 6000, 6);
    expect(edited({ kind: 'split-at-word', at: 1, word: 3 }, joined.ok ? joined.value : [])).toEqual([one, '2 3000-7000 after eleven weeks', '2-2 7000-9000 of emergency repairs.']);
  });

  it('keeps the remarks of both captions that are joined', () => {
    const noted = track.map((caption) => ({ ...caption, notes: [`slug ${caption.id}`] }));
    const joined = applyEdit(noted, { kind: 'join', at: 0 });
    expect(joined.ok && joined.value[0]?.notes).toEqual(['slug 1', 'slug 2']);
  });
});

describe('an edit of the times', () => {
  it.each<readonly [string, CaptionEdit, readonly unknown[] | string]>([
    ['both ends', { kind: 'set-times', at: 2, start: 6000, end: 10_000 }, [one, two, '3 6000-10000 of emergency repairs.']],
    ['no further than the neighbours', { kind: 'set-times', at: 1, start: 0, end: 20_000 }, [one, '2 3000-7000 after eleven weeks', three]],
    ['an end before the start', { kind: 'set-times', at: 1, start: 4000, end: 4000 }, 'bad-time'],
    ['times of none', { kind: 'set-times', at: 5, start: 0, end: 1 }, 'no-such-caption'],
    ['a move', { kind: 'move', at: 1, by: 500 }, [one, '2 3500-5500 after eleven weeks', three]],
    ['a move up to the neighbour', { kind: 'move', at: 1, by: 5000 }, [one, '2 5000-7000 after eleven weeks', three]],
    ['a move to before 0', { kind: 'move', at: 0, by: -5000 }, ['1 0-2000 The harbour bridge/will reopen tonight', two, three]],
    ['a move of none', { kind: 'move', at: 5, by: 1 }, 'no-such-caption'],
    ['a shift from here', { kind: 'shift', from: 1, by: 100 }, [one, '2 3100-5100 after eleven weeks', '3 7100-9100 of emergency repairs.']],
    ['a shift that leaves nothing', { kind: 'shift', from: 0, by: -9000 }, 'nothing-left'],
    ['a shift to before 0', { kind: 'shift', from: 0, by: -4000 }, ['2 0-1000 after eleven weeks', '3 3000-5000 of emergency repairs.']],
    ['a shift to a time', { kind: 'shift-to', at: 2, start: 8000 }, ['1 2000-4000 The harbour bridge/will reopen tonight', '2 4000-6000 after eleven weeks', '3 8000-10000 of emergency repairs.']],
    ['a stretch', { kind: 'stretch', one: { from: 1000, to: 1000 }, other: { from: 9000, to: 17_000 } }, ['1 1000-5000 The harbour bridge/will reopen tonight', '2 5000-9000 after eleven weeks', '3 13000-17000 of emergency repairs.']],
    ['24 to 25 frames', { kind: 'convert-rate', from: '24', to: '25' }, ['1 960-2880 The harbour bridge/will reopen tonight', '2 2880-4800 after eleven weeks', '3 6720-8640 of emergency repairs.']],
    ['a ripple of an end', { kind: 'ripple-end', at: 0, end: 3500 }, ['1 1000-3500 The harbour bridge/will reopen tonight', '2 3500-5500 after eleven weeks', '3 7500-9500 of emergency repairs.']],
    ['a ripple delete', { kind: 'ripple-delete', at: 1 }, [one, '3 3000-5000 of emergency repairs.']],
    ['a tap later', { kind: 'tap', at: 1, start: 4000 }, [one, '2 4000-6000 after eleven weeks', '3 8000-10000 of emergency repairs.']],
    ['a tap earlier', { kind: 'tap', at: 1, start: 2000 }, ['1 1000-2000 The harbour bridge/will reopen tonight', '2 2000-4000 after eleven weeks', '3 6000-8000 of emergency repairs.']],
    ['a first tap', { kind: 'tap', at: 0, start: 500 }, ['1 500-2500 The harbour bridge/will reopen tonight', '2 2500-4500 after eleven weeks', '3 6500-8500 of emergency repairs.']],
    ['a tap before the caption before', { kind: 'tap', at: 1, start: 1000 }, 'too-early'],
    ['a tap of none', { kind: 'tap', at: 3, start: 0 }, 'no-such-caption'],
    ['frames', { kind: 'snap-to-frames', rate: '29.97' }, ['1 1001-3003 The harbour bridge/will reopen tonight', '2 3003-5005 after eleven weeks', '3 7007-9009 of emergency repairs.']],
    ['the sound', { kind: 'snap-to-sound', at: null, sounds: [[1080, 4900], [7150, 8800]], within: 120 }, ['1 1080-3000 The harbour bridge/will reopen tonight', '2 3000-4900 after eleven weeks', three]],
    ['the sound of one', { kind: 'snap-to-sound', at: 2, sounds: [[1080, 4900], [7150, 8800], [6990, 7000]], within: 300 }, [one, two, '3 6990-8800 of emergency repairs.']],
    ['the sound of none', { kind: 'snap-to-sound', at: 9, sounds: [], within: 1 }, 'no-such-caption'],
  ])('%s', (_what, edit, expected) => {
    expect(edited(edit)).toEqual(expected);
  });

  // Three speakers: A all the time, B inside, C after B, D when A is done.
  const over = [captionOf('A', 1000, 9000, 'a b'), captionOf('B', 2000, 4000, 'c d'), captionOf('C', 5000, 7000, 'e f'), captionOf('D', 9000, 11_000, 'g h')];
  const [a, b, c, d] = ['A 1000-9000 a b', 'B 2000-4000 c d', 'C 5000-7000 e f', 'D 9000-11000 g h'];

  it.each<readonly [string, CaptionEdit, readonly unknown[] | string]>([
    ['moves freely over the one that it is shown with', { kind: 'set-times', at: 1, start: 500, end: 4500 }, ['B 500-4500 c d', a, c, d]],
    ['stops at those that it was not shown with', { kind: 'move', at: 2, by: -5000 }, [a, b, 'C 4000-6000 e f', d]],
    ['stops at the long one too', { kind: 'move', at: 3, by: -5000 }, [a, b, c, d]],
    ['is put in where nothing is shown', { kind: 'insert', start: 7500, end: 8000, text: 'x' }, 'no-room'],
    ['is moved from here on as far as there is room', { kind: 'shift', from: 2, by: -1 }, 'would-overlap'],
    ['is moved from here on', { kind: 'shift', from: 1, by: 100 }, [a, 'B 2100-4100 c d', 'C 5100-7100 e f', 'D 9100-11100 g h']],
    ['stays when the long one ends later, and what follows moves', { kind: 'ripple-end', at: 0, end: 9500 }, ['A 1000-9500 a b', b, c, 'D 9500-11500 g h']],
    ['stays when the long one ends sooner', { kind: 'ripple-end', at: 0, end: 8000 }, ['A 1000-8000 a b', b, c, 'D 8000-10000 g h']],
    ['is not put over one that stays', { kind: 'ripple-end', at: 0, end: 6000 }, 'would-overlap'],
    ['closes a gap as far as the long one allows', { kind: 'ripple-delete', at: 1 }, [a, c, d]],
    ['closes the gap of the long one', { kind: 'ripple-delete', at: 0 }, ['B 1000-3000 c d', 'C 4000-6000 e f', 'D 8000-10000 g h']],
    ['is tapped, and the one that it is shown with stays', { kind: 'tap', at: 1, start: 2500 }, [a, 'B 2500-4500 c d', 'C 5500-7500 e f', 'D 9500-11500 g h']],
    ['is tapped sooner, and what is over before it still is', { kind: 'tap', at: 1, start: 1500 }, ['A 1000-8500 a b', 'B 1500-3500 c d', 'C 4500-6500 e f', 'D 8500-10500 g h']],
    ['begins with the other at a tap', { kind: 'tap', at: 1, start: 1000 }, ['A 1000-8000 a b', 'B 1000-3000 c d', 'C 4000-6000 e f', 'D 8000-10000 g h']],
    ['is not tapped before it', { kind: 'tap', at: 1, start: 999 }, 'too-early'],
    ['is split, in the order of time', { kind: 'split-at-time', at: 0, time: 5500 }, ['A 1000-5500 a', b, c, 'A-2 5500-9000 b', d]],
    ['is joined, with the time of both', { kind: 'join', at: 0 }, ['A 1000-9000 a b/c d', c, d]],
    ['snaps to the sound between those that it is not shown with', { kind: 'snap-to-sound', at: null, sounds: [[1200, 3800], [5200, 9300]], within: 400 }, ['A 1200-9000 a b', 'B 2000-3800 c d', 'C 5200-7000 e f', d]],
  ])('among captions that are shown together: one %s', (_what, edit, expected) => {
    expect(edited(edit, over)).toEqual(expected);
  });

  it('keeps the speaker of the second of two joined captions as a voice, which a split gives back', () => {
    const [anna, ben] = [{ ...captionOf('1', 0, 2000, 'Is it open?'), speaker: 'Anna' }, { ...captionOf('2', 2000, 4000, 'Not yet.'), speaker: 'Ben' }];
    const joined = applyEdit([anna, ben], { kind: 'join', at: 0 });
    expect(joined.ok && joined.value[0]).toMatchObject({ speaker: 'Anna', emphasis: [{ from: 9, to: 16, kind: 'voice:Ben' }] });
    const parted = applyEdit(joined.ok ? joined.value : [], { kind: 'split-at-word', at: 0, word: 3 });
    expect(parted.ok && parted.value.map(({ speaker, emphasis }) => [speaker, emphasis])).toEqual([['Anna', undefined], ['Ben', undefined]]);
    const silent = applyEdit([anna, { ...ben, speaker: null }], { kind: 'join', at: 0 });
    expect(silent.ok && silent.value[0]?.emphasis).toBeUndefined();
  });

  it('shares the words of two joined captions out in order', () => {
    const joined = applyEdit(over, { kind: 'join', at: 0 });
    const starts = joined.ok ? (joined.value[0]?.wordStarts ?? []) : [];
    expect(starts).toHaveLength(4);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('knows where a track ends', () => {
    expect([trackEnd(track), trackEnd([])]).toEqual([9000, 0]);
  });
});

describe('a repair', () => {
  const rules = { style: 'netflix' as const, frameRate: 25, instructions: [] };
  const broken: Track = [captionOf('1', 0, 2000, 'The  harbour bridge'), captionOf('2', 2000, 4000, 'will  reopen tonight')];

  it('mends one caption, or all', () => {
    expect(edited({ kind: 'fix', at: 1, ...rules }, broken)).toEqual(['1 0-2000 The  harbour bridge', '2 2000-4000 will reopen tonight']);
    expect(edited({ kind: 'fix-all', ...rules }, broken)).toEqual(['1 0-1920 The harbour bridge', '2 2000-4000 will reopen tonight']);
  });

  it('says when there is nothing to mend', () => {
    expect(edited({ kind: 'fix', at: 1, ...rules }, [captionOf('1', 0, 1000, 'x y z')])).toBe('no-such-caption');
    expect(edited({ kind: 'fix', at: 2, ...rules })).toBe('nothing-to-fix');
    expect(edited({ kind: 'fix-all', ...rules }, [captionOf('1', 0, 1000, 'Good evening.')])).toBe('nothing-to-fix');
  });
});

describe('any edit', () => {
  it('is one that the schema takes, and has a name', () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        expect(captionEditSchema.safeParse(edit).success).toBe(true);
        expect(editLabel(edit.kind)).toMatch(/^[A-Z]/);
      }),
    );
  });

  it('never makes captions overlap, and never an id twice, whatever came before', () => {
    fc.assert(
      fc.property(anyWordedTrack, fc.array(anyEdit, { maxLength: 12 }), (before, edits) => {
        let now = before;
        for (const edit of edits) {
          const result = applyEdit(now, edit);
          if (!result.ok) expect(result.error.message).toMatch(/[.]$/);
          else now = result.value;
          expect(isSound(now)).toBe(true);
          expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
          expect(now.every(({ lines }) => lines.length > 0 && lines.every((line) => line.trim() !== ''))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps captions that are shown together sorted, and apart what was apart', () => {
    const together = (one: Caption | undefined, other: Caption | undefined): boolean => one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
    fc.assert(
      fc.property(anyMixedTrack, fc.array(anyEdit, { maxLength: 6 }), (before, edits) => {
        let now = before;
        for (const edit of edits) {
          const result = applyEdit(now, edit);
          const after = result.ok ? result.value : now;
          expect(isInTimeOrder(after)).toBe(true);
          expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
          expect(after.every(({ start, end }) => start >= 0 && end > start && Number.isSafeInteger(start) && Number.isSafeInteger(end))).toBe(true);
          // Two that become one take their neighbours' company over.
          if (!/^(?:join|fix|fix-all)$/.test(edit.kind)) {
            const was = new Map(now.map((caption) => [caption.id, caption]));
            for (const one of after) for (const other of after) if (one !== other && was.has(one.id) && was.has(other.id) && together(one, other)) expect(together(was.get(one.id), was.get(other.id))).toBe(true);
          }
          now = after;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word by a split or a join', () => {
    fc.assert(
      fc.property(anyWordedTrack, fc.array(anyEdit.filter(({ kind }) => /^(?:split-at-word|join)$/.test(kind)), { maxLength: 6 }), (before, edits) => {
        const after = edits.reduce((now, edit) => {
          const result = applyEdit(now, edit);
          return result.ok ? result.value : now;
        }, before);
        // Chinese words that are joined have no space between them.
        const words = (track: Track) => track.flatMap(({ lines }) => wordsOf(lines)).flatMap((word) => word.match(/字幕|[^字幕]+/gu));
        expect(words(after)).toEqual(words(before));
      }),
    );
  });

  it('is a difference that gives the new track from the old one', () => {
    fc.assert(
      fc.property(anyWordedTrack, anyEdit, (before, edit) => {
        const result = applyEdit(before, edit);
        const after = result.ok ? result.value : before;
        expect(withDifference(before, trackDifference(before, after))).toEqual(after);
        expect(withDifference(after, trackDifference(after, before))).toEqual(before);
      }),
    );
  });

  it('has a difference as small as the edit', () => {
    const result = applyEdit(track, { kind: 'move', at: 1, by: 500 });
    expect(result.ok && trackDifference(track, result.value)).toEqual({ from: 1, removed: 1, inserted: [{ ...track[1], start: ms(3500), end: ms(5500) }] });
    expect(withDifference(track, { from: 2, removed: 2, inserted: [] })).toBeNull();
  });
});

describe('an edit in steps', () => {
  it('comes to the same as at once', () => {
    fc.assert(
      fc.property(anyWordedTrack, fc.oneof(anyEdit, fc.constant<CaptionEdit>({ kind: 'fix-all', style: 'netflix', frameRate: 25, instructions: [] })), (before, edit) => {
        expect(allSteps(applyEditSteps(before, edit))).toEqual(applyEdit(before, edit));
      }),
      { numRuns: 40 },
    );
  });
});
