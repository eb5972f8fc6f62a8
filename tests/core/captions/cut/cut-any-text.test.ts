import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriableText } from '../../../../core/captions/text/carriable.ts';
import { fitsLine } from '../../../../core/captions/styles/style-measures.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { splitText } from '../../../../core/captions/cut/split-text.ts';
import type { CaptionStyleName, Track } from '../../../../core/captions/track.ts';
import { ms } from '../../../../core/units/time.ts';
import { captionsOf, scriptOf, styleNames } from '../scripts.ts';
import { nastyText } from '../nasty.ts';

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('the', 'of', 'bridge', 'Rosa', 'Lind', 'Dr.', '40', 'million', 'dollars', 'has', 'been', 'closed', '(only', 'now)', '"quietly"', 'x'.repeat(50), '漢字仮名交じり文', 'ประเทศไทย', 'ANNA:', '[cut]', '<cc: boom>', '...', ',...', '。', '「終」') },
  { weight: 1, arbitrary: nastyText },
);

const copy = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', ', ', '\n')), { maxLength: 60 }).map((parts) => parts.flat().join(''));

const profile = fc.record({ rate: fc.double({ min: 0.05, max: 8, noNaN: true }), pauseScale: fc.double({ min: 0, max: 8, noNaN: true }) });

const style = fc.constantFrom<CaptionStyleName>('bbc', 'netflix', 'fcc', 'ard');

const letters = (text: string): string => text.replace(/[\s\u200b]+/gu, '');

const inOrder = (track: Track): void => {
  track.forEach((caption, index) => {
    expect(Number.isInteger(caption.start) && Number.isInteger(caption.end)).toBe(true);
    expect(caption.start).toBeGreaterThanOrEqual(0);
    expect(caption.end).toBeGreaterThan(caption.start);
    expect(caption.end).toBeLessThanOrEqual(track[index + 1]?.start ?? Number.POSITIVE_INFINITY);
  });
};

describe('captions of any text', () => {
  it('are sorted, in whole milliseconds and never overlap, whatever the reader and the offset', () => {
    fc.assert(fc.property(copy, style, profile, fc.integer({ min: -20_000, max: 20_000 }), (text, name, reader, offset) => {
      inOrder(captionsOf(text, name, { offset: ms(offset) }, reader));
    }), { numRuns: 500 });
  });

  it('have lines that fit and never more than the style fills', () => {
    fc.assert(fc.property(copy, style, (text, name) => {
      for (const caption of captionsOf(text, name, { ellipsis: 'keep' })) {
        expect(caption.lines.length).toBeLessThanOrEqual(2);
        for (const line of caption.lines) {
          expect(line).not.toBe('');
          expect(fitsLine(line, captionStyles[name]), line).toBe(true);
        }
      }
    }), { numRuns: 500 });
  });

  it('hold every letter of every cue once and in order', () => {
    fc.assert(fc.property(copy.map((text) => text.replaceAll('<cc: boom>', '')), style, (text, name) => {
      const meant = scriptOf(text).cues.map((cue) => carriableText(cue.text)).join(' ');
      const shown = captionsOf(text, name).flatMap((caption) => caption.lines).join(' ');
      expect(letters(shown)).toBe(letters(meant));
    }), { numRuns: 500 });
  });

  it('are the same each time', () => {
    fc.assert(fc.property(copy, style, (text, name) => {
      expect(captionsOf(text, name)).toEqual(captionsOf(text, name));
    }), { numRuns: 50 });
  });
});

describe('text without spaces', () => {
  const chinese = '市政府星期一宣布，今年冬天将关闭最古老的桥梁，因为工程师在九个桥拱中的两个发现了裂缝。维修费用预计为四千万元。';
  const japanese = '市議会は月曜日、この冬に最も古い橋を閉鎖すると発表しました。「ほかに方法はありません」と市長は話しています。';

  it.each(styleNames)('is broken by its characters in %s, never before a closing mark or after an opening one', (name) => {
    for (const text of [chinese, japanese]) {
      const lines = captionsOf(text, name).flatMap((caption) => caption.lines);
      expect(lines.join('')).toBe(text);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) {
        expect(line).not.toMatch(/^[、。，．」』）！？ー]|[「『（]$/);
        expect(line.length).toBeLessThanOrEqual(captionStyles[name].wideLineCharacters);
      }
    }
  });

  it.each([
    ['天晴。雨停。', ['天晴。雨停。']],
    ['天晴……雨停。', ['天晴 雨停。']],
    ['날이 맑다. 비가 그쳤다.', ['날이 맑다. 비가 그쳤다.']],
  ])('%s: sentences are joined as the writing joins them', (text, lines) => {
    expect(captionsOf(text, 'ard').flatMap((caption) => caption.lines)).toEqual(lines);
  });

  it('is broken at words in Thai', () => {
    const lines = captionsOf('เมืองท่าจะปิดสะพานที่เก่าแก่ที่สุดในฤดูหนาวนี้หลังจากวิศวกรพบรอยร้าว', 'netflix').flatMap((caption) => caption.lines);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('เมืองท่าจะปิดสะพานที่เก่าแก่ที่สุดในฤดูหนาวนี้หลังจากวิศวกรพบรอยร้าว');
  });

  it('is cut between characters where a word is longer than a line', () => {
    const family = '👩‍👩‍👧';
    const pieces = splitText(family.repeat(40), captionStyles.netflix).map((piece) => piece.text);
    expect(pieces.join('')).toBe(family.repeat(40));
    for (const piece of pieces) expect(piece.length % family.length).toBe(0);
  });

  it('carries a character down rather than begin a line with a closing mark', () => {
    expect(splitText(`${'x'.repeat(42)}!`, captionStyles.netflix).map((piece) => piece.text)).toEqual(['x'.repeat(41), 'x!']);
  });
});

describe('another language', () => {
  it('is not broken by English rules', () => {
    const german = 'Der Hafen der Stadt wird im Winter geschlossen, weil die Ingenieure Risse in zwei der neun Bögen gefunden haben und niemand sagen kann, wie lange die Reparatur der alten Brücke dauern wird. Die Fähre fährt alle zehn Minuten, und die Stadt bezahlt die Fahrt für alle Bürger.';
    const lines = captionsOf(german, 'ard').flatMap((caption) => caption.lines);
    expect(lines.join(' ')).toBe(german);
  });
});
