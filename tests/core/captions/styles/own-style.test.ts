import { describe, expect, it } from 'vitest';
import { checkTrack } from '../../../../core/captions/check/check.ts';
import { cutCaptions } from '../../../../core/captions/cut/cut.ts';
import { type OwnStyle, ownStyleFrom, presetNames, styleOf } from '../../../../core/captions/styles/own-style.ts';
import { ownStyleSchema, readOwnStyle, styleChoiceSchema } from '../../../../core/captions/styles/own-style-schema.ts';
import { captionStyles } from '../../../../core/captions/styles/styles.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { ms } from '../../../../core/units/time.ts';
import { report, scriptOf } from '../scripts.ts';

const harbour: OwnStyle = { label: 'Harbour News', from: 'netflix', rules: { lineCharacters: 35, longest: null, readingSpeed: { unit: 'cps', optimal: 15, maximum: 25 } } };

describe('styleOf', () => {
  it('gives the presets by their names', () => {
    for (const name of presetNames) expect(styleOf(name)).toBe(captionStyles[name]);
  });

  it('changes what an own style names and keeps the rest', () => {
    expect(styleOf(harbour)).toEqual({ ...captionStyles.netflix, ...harbour.rules, wideReadingSpeed: null, name: 'own', label: 'Harbour News' });
    expect(styleOf(ownStyleFrom('ard', 'Mine'))).toEqual({ ...captionStyles.ard, name: 'own', label: 'Mine' });
  });

  it('allows as many lines as it wants', () => {
    expect(styleOf({ label: 'Three', from: 'bbc', rules: { lines: 3 } })).toMatchObject({ lines: 3, maximumLines: 3 });
  });
});

describe('captions of an own style', () => {
  const script = scriptOf(report);
  const cut = (own: OwnStyle) => cutCaptions(script, timeline(script, { rate: 1, pauseScale: 1 }), { style: styleOf(own), ellipsis: 'strip', frameRate: 25, offset: ms(0) });
  const words = (track: ReturnType<typeof cut>): string => track.flatMap(({ lines }) => lines).join(' ');
  const plain = words(cut(ownStyleFrom('netflix', 'Mine')));

  it.each([1, 2, 3, 4])('fill %i lines and no more, lose no word, and pass the check of lines', (lines) => {
    const own: OwnStyle = { label: 'Mine', from: 'netflix', rules: { lines, lineCharacters: 24, longest: null } };
    const track = cut(own);
    expect(Math.max(...track.map((caption) => caption.lines.length))).toBe(lines);
    expect(words(track)).toBe(plain);
    const codes = checkTrack(track, styleOf(own), 25).map(({ code }) => code);
    expect(codes.filter((code) => code === 'line-too-long' || code === 'too-many-lines')).toEqual([]);
  });

  it('are named in the messages of the check', () => {
    const [caption] = cut(harbour);
    if (caption === undefined) throw new Error('no caption');
    expect(checkTrack([{ ...caption, lines: ['x'.repeat(36)] }], styleOf(harbour), 25)[0]?.message).toContain('Harbour News allows 35');
  });
});

describe('readOwnStyle', () => {
  it('reads what it says, and rules may be left out', () => {
    expect(readOwnStyle(JSON.stringify(harbour))).toEqual({ ok: true, value: harbour });
    expect(readOwnStyle('{"label": "Mine", "from": "bbc"}')).toEqual({ ok: true, value: { label: 'Mine', from: 'bbc', rules: {} } });
  });

  it.each([
    ['no JSON', 'lines: 2', 'not JSON'],
    ['no label', '{"from":"bbc"}', 'label'],
    ['another preset', '{"label":"a","from":"mtv"}', 'from'],
    ['a rule that is none', '{"label":"a","from":"bbc","rules":{"colour":1}}', 'colour'],
    ['too many lines', '{"label":"a","from":"bbc","rules":{"lines":5}}', 'rules.lines'],
    ['half a character', '{"label":"a","from":"bbc","rules":{"lineCharacters":20.5}}', 'rules.lineCharacters'],
    ['comfort faster than the greatest speed', '{"label":"a","from":"bbc","rules":{"readingSpeed":{"unit":"cps","optimal":20,"maximum":15}}}', 'rules.readingSpeed'],
    ['another dash', '{"label":"a","from":"bbc","rules":{"dialogueDash":"*"}}', 'rules.dialogueDash'],
  ])('refuses %s and says where', (_, text, words) => {
    const result = readOwnStyle(text);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error).toMatchObject({ code: 'bad-style', message: expect.stringContaining(words) });
  });

  it('is the schema of a choice beside the names', () => {
    expect(styleChoiceSchema.safeParse('ard').success).toBe(true);
    expect(styleChoiceSchema.safeParse(harbour).success).toBe(true);
    expect(styleChoiceSchema.safeParse('mtv').success).toBe(false);
    expect(ownStyleSchema.safeParse('ard').success).toBe(false);
  });
});
