import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';
import { timeline } from '../../../core/timeline/build-timeline.ts';
import { newsreader, type TimedCue } from '../../../core/timeline/timeline.ts';
import { ms } from '../../../core/units/time.ts';
import { readLength, wordReadAt } from '../../../core/timeline/read-progress.ts';

const cueOf = (text: string): TimedCue => {
  const [timed] = timeline(wholeScript(parse(text)), newsreader).cues;
  if (timed === undefined) throw new Error('no cue');
  return { ...timed, start: ms(1000), end: ms(2000), pause: { kind: 'ellipsis', ms: ms(380) } };
};

describe('readLength', () => {
  const timed = cueOf('offering relief to some');
  it('is nothing before and all after', () => {
    expect(readLength(timed, ms(500))).toBe(0);
    expect(readLength(timed, ms(1000))).toBe(0);
    expect(readLength(timed, ms(2000))).toBe(23);
    expect(readLength(timed, ms(2300))).toBe(23);
  });
  it('ends at a word', () => {
    expect(readLength(timed, ms(1100))).toBe('offering'.length);
    expect(readLength(timed, ms(1500))).toBe('offering relief'.length);
  });
  it('moves by the letter where words have no spaces', () => {
    const chinese = cueOf('港口大桥将于今晚重新开放经过十一周的紧急维修工程之后市政府也表示将免收一个月的过桥费');
    expect(readLength(chinese, ms(1250))).toBeLessThan(chinese.cue.text.length / 2);
  });
  it('never cuts a surrogate pair', () => {
    const emoji = cueOf(`a${'😀'.repeat(30)}`);
    for (let at = 1000; at < 2000; at += 7) {
      const code = emoji.cue.text.charCodeAt(readLength(emoji, ms(at)));
      expect(code >= 0xdc00 && code <= 0xdfff && readLength(emoji, ms(at)) % 2 === 0).toBe(false);
    }
  });
});

describe('wordReadAt', () => {
  const timed = cueOf('offering relief to some');
  const wordAt = (at: number): string | null => {
    const word = wordReadAt(timed, ms(at));
    return word === null ? null : timed.cue.text.slice(word.from, word.to);
  };
  it('is the word that is being read', () => {
    expect([1000, 1300, 1500, 1700, 1999].map(wordAt)).toEqual(['offering', 'offering', 'relief', 'to', 'some']);
  });
  it('is none before the cue and in its pause', () => {
    expect([999, 2000, 2300].map(wordAt)).toEqual([null, null, null]);
  });
  it('is a letter where words have no spaces, and never half of one', () => {
    const emoji = cueOf(`a${'😀'.repeat(30)}`);
    for (let at = 1000; at < 2000; at += 7) {
      const word = wordReadAt(emoji, ms(at));
      expect(['a', '😀']).toContain(emoji.cue.text.slice(word?.from, word?.to));
    }
  });
  it('is a whole grapheme: families, flags and letters with marks are not cut', () => {
    for (const one of ['👨‍👩‍👧‍👦', '🇳🇴', 'กี่', 'e\u0302\u0323']) {
      const timed = cueOf(`a${one.repeat(30)}`);
      for (let at = 1000; at < 2000; at += 7) {
        const word = wordReadAt(timed, ms(at));
        expect(['a', one]).toContain(timed.cue.text.slice(word?.from, word?.to));
        if (at > 1000) expect((readLength(timed, ms(at)) - 1) % one.length).toBe(0);
      }
    }
  });
});
