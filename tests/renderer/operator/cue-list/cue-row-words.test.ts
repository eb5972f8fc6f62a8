import { describe, expect, it } from 'vitest';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { ms } from '../../../../core/units/time.ts';
import { wordCount } from '../../../../renderer/operator/cue-list/word-count.ts';
import { pauseChipText, pauseChipTitle } from '../../../../renderer/operator/cue-list/pause-chip-text.ts';

const cuesOf = (text: string) => timeline(wholeScript(parse(text)), newsreader).cues;

describe('the words of a cue row', () => {
  it('counts words', () => {
    expect(wordCount(cuesOf('one two... three'))).toBe(3);
  });
  it('says a pause', () => {
    expect(pauseChipText({ kind: 'ellipsis', ms: ms(380) })).toBe('‖ 0.4');
    expect(pauseChipText({ kind: 'paragraph', ms: ms(620) })).toBe('¶ 0.6');
    expect(pauseChipText({ kind: 'explicit', ms: ms(50) })).toBe('◦ 0.05');
    expect(pauseChipTitle({ kind: 'sentence', ms: ms(290) })).toBe('Pause of 0.3 s, end of sentence');
  });
});
