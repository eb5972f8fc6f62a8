/** Remarks outlast the captions that they stand before, whatever takes those out. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../../core/captions/edit/apply-edit.ts';
import type { CaptionEdit } from '../../../../core/captions/edit/caption-edit.ts';
import { replaceText } from '../../../../core/captions/edit/find-text.ts';
import { handNotesOn, headAfter } from '../../../../core/captions/edit/hand-notes-on.ts';
import { fixAll } from '../../../../core/captions/fix/fix-all.ts';
import { rippleDelete } from '../../../../core/captions/retime/ripple.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { anyEdit, anyWordedTrack, captionOf } from './edits.ts';

const track: Track = [
  captionOf('1', 0, 2000, 'Good evening.'),
  { ...captionOf('2', 3000, 5000, '[TAKE PKG]'), notes: ['Flood', 'VT 1'] },
  { ...captionOf('3', 6000, 8000, 'The river rose.'), notes: ['VT 2'] },
];

const notesOf = (one: Track): readonly (readonly string[])[] => one.map(({ notes = [] }) => notes);

describe('the remarks of a caption', () => {
  const handedOn = [[], ['Flood', 'VT 1', 'VT 2']];

  it.each<readonly [string, CaptionEdit]>([
    ['is deleted', { kind: 'delete', from: 1, to: 1 }],
    ['is deleted and the others follow', { kind: 'ripple-delete', at: 1 }],
    ['is found and replaced by nothing', { kind: 'replace', find: '[TAKE PKG]', with: '', matchCase: true, wholeWords: false }],
  ])('go to the next one when it %s', (_what, edit) => {
    const edited = applyEdit(track, edit);
    expect(edited.ok && notesOf(edited.value)).toEqual(handedOn);
  });

  it('go to the next one by the commands that need no window', () => {
    const rippled = rippleDelete(track, 1);
    expect(rippled.ok && notesOf(rippled.value)).toEqual(handedOn);
    expect(notesOf(replaceText(track, { find: '[TAKE PKG]', with: '', matchCase: true, wholeWords: false }))).toEqual(handedOn);
    expect(notesOf(fixAll(track, { style: captionStyles.bbc, frameRate: 25 }).track)).toEqual(handedOn);
  });

  it('go to the last one where none follows, and nowhere where none stays', () => {
    const edited = applyEdit(track, { kind: 'delete', from: 1, to: 2 });
    expect(edited.ok && notesOf(edited.value)).toEqual([['Flood', 'VT 1', 'VT 2']]);
    const emptied = applyEdit(track, { kind: 'delete', from: 0, to: 2 });
    expect(emptied.ok && emptied.value).toEqual([]);
    const head = { title: 'News', closingNotes: ['The end'] };
    expect(emptied.ok && headAfter(head, track, emptied.value)).toEqual({ title: 'News', closingNotes: ['Flood', 'VT 1', 'VT 2', 'The end'] });
    expect(headAfter(head, track, track)).toBe(head);
    expect(headAfter(head, [captionOf('1', 0, 2000, 'Good evening.')], [])).toBe(head);
    expect(handNotesOn(track, track)).toBe(track);
  });

  it('are all there after any captions are taken out', () => {
    const noted = fc.tuple(anyWordedTrack, fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }), { minLength: 1, maxLength: 8 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(noted, ([plain, notes, stay]) => {
        const before = plain.map((caption, index) => ({ ...caption, id: String(index), notes: notes[index % notes.length] ?? [] }));
        const after = before.filter((_caption, index) => stay[index % stay.length] === true);
        if (after.length > 0) expect(notesOf(handNotesOn(before, after)).flat().toSorted()).toEqual(notesOf(before).flat().toSorted());
      }),
    );
  });

  it('stay with their story where two have the same slug', () => {
    const twice: Track = [
      { ...captionOf('1', 0, 2000, '[TAKE PKG]'), notes: ['Weather'] },
      captionOf('2', 3000, 5000, 'It will rain all day.'),
      { ...captionOf('3', 6000, 8000, 'Now the weather again.'), notes: ['Weather'] },
      captionOf('4', 9000, 11_000, 'Good night to you.'),
    ];
    const edited = applyEdit(twice, { kind: 'delete', from: 0, to: 0 });
    expect(edited.ok && notesOf(edited.value)).toEqual([['Weather'], ['Weather'], []]);
    expect(notesOf(fixAll(twice, { style: captionStyles.bbc, frameRate: 25 }).track)).toEqual([['Weather'], ['Weather'], []]);
  });

  it('are the same, in order, after any edits that leave a caption', () => {
    const slugs = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(anyWordedTrack, slugs, fc.array(anyEdit, { maxLength: 6 }), (plain, names, edits) => {
        let now: Track = plain.map((caption, index) => ({ ...caption, notes: [names[index % names.length] ?? ''] }));
        for (const edit of edits) {
          const result = applyEdit(now, edit);
          if (!result.ok || result.value.length === 0) continue;
          expect(notesOf(result.value).flat()).toEqual(notesOf(now).flat());
          now = result.value;
        }
      }),
      { numRuns: 300 },
    );
  });
});
