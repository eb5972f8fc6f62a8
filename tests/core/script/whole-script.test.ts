/** A rundown read as one script. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../../core/script/parse.ts';
import { wholeScript } from '../../../core/script/whole-script.ts';

const pauses = (source: string): readonly unknown[] => wholeScript(parse(source)).cues.map(({ text, pause }) => [text, pause.kind, pause.written]);

describe('wholeScript', () => {
  it('joins the stories in order', () => {
    const whole = wholeScript(parse('Top.\n# A\nOne.\n# B\nTwo.'));
    expect(whole.cues.map(({ text, story }) => [text, story])).toEqual([['Top.', 0], ['One.', 1], ['Two.', 2]]);
    expect(whole.paragraphs).toHaveLength(3);
    expect(whole.leadIn).toBe(0);
  });

  it('makes the silence at the top of a later story the pause before it', () => {
    expect(pauses('# A\nOne.\n# B\n[pause 2s] Two.')).toEqual([['One.', 'explicit', 2000], ['Two.', 'paragraph', null]]);
  });

  it('adds it to a pause that was written', () => {
    expect(pauses('# A\nOne. [beat]\n# B\n[pause 2s] Two.')).toEqual([['One.', 'explicit', 3000], ['Two.', 'paragraph', null]]);
  });

  it('keeps silence before the first cue, of whatever story, as the lead-in', () => {
    expect(wholeScript(parse('# A\n[pause 1s]\n# B\n[pause 2s] Two.')).leadIn).toBe(3000);
  });
});
