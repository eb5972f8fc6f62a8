import { describe, expect, it } from 'vitest';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { newsreader, type TimedCue } from '../../../../core/timeline/timeline.ts';
import { ms } from '../../../../core/units/time.ts';
import { readLength } from '../../../../renderer/operator/cue-list/read-progress.ts';
import { wordCount } from '../../../../renderer/operator/cue-list/word-count.ts';
import { pauseChipText, pauseChipTitle } from '../../../../renderer/operator/cue-list/pause-chip-text.ts';

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

describe('the words of a cue row', () => {
  it('counts words', () => {
    expect(wordCount([cueOf('one two'), cueOf('three')])).toBe(3);
  });
  it('says a pause', () => {
    expect(pauseChipText({ kind: 'ellipsis', ms: ms(380) })).toBe('‖ 0.4');
    expect(pauseChipText({ kind: 'paragraph', ms: ms(620) })).toBe('¶ 0.6');
    expect(pauseChipText({ kind: 'explicit', ms: ms(50) })).toBe('◦ 0.05');
    expect(pauseChipTitle({ kind: 'sentence', ms: ms(290) })).toBe('Pause of 0.3 s, end of sentence');
  });
});
