import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordOf } from '../../../core/captions/breaks/word.ts';
import { joinBySense, joiningSpace, neverLast } from '../../../core/prompter/sense-joins.ts';

/** The rows that a layout of `room` letters makes of a text: as many words as fit, broken at plain spaces alone. */
const rowsOf = (text: string, room: number): readonly string[] => {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
};

/** How many rows end with an article, a title before a name, or a preposition. */
const badEnds = (rows: readonly string[]): number =>
  rows.slice(0, -1).filter((row, index) => {
    const word = wordOf(row.split(/[ \u00A0]/u).at(-1) ?? '', true);
    const nameFollows = /^\p{Lu}/u.test(rows[index + 1] ?? '');
    return word.ends === 'none' && neverLast.has(word.class) && (word.class !== 'title' || nameFollows);
  }).length;

const noun = fc.constantFrom('harbour', 'bridge', 'council', 'minister’s office', 'ferry', 'report', 'engineers', 'traffic', 'weather service');
const verb = fc.constantFrom('reopened', 'was told', 'has warned', 'will meet', 'spoke', 'announced', 'closed');
const preposition = fc.constantFrom('in', 'on', 'of', 'with', 'about', 'from', 'between', 'against', 'at');
const article = fc.constantFrom('the', 'a', 'this', 'their');
const who = fc.constantFrom('President Maria Santos', 'Dr. Keller', 'Prime Minister Lena Voss', 'the mayor', 'Sir John Hale');
const phrase = fc.tuple(preposition, article, noun).map((words) => words.join(' '));
const sentence = fc.tuple(who, verb, phrase, phrase, phrase).map((words) => `${words.join(' ')}.`);
const copy = fc.array(sentence, { minLength: 3, maxLength: 8 }).map((sentences) => sentences.join(' '));

describe('joinBySense', () => {
  it('joins an article, a title and a preposition with what comes after', () => {
    const joined = joinBySense('They met Dr. Keller in the harbour on Sunday and left.', 40);
    for (const pair of ['Dr. Keller', 'in the', 'the harbour', 'on Sunday']) expect(joined).toContain(pair.replaceAll(' ', joiningSpace));
    expect(joined.replaceAll(joiningSpace, ' ')).toBe('They met Dr. Keller in the harbour on Sunday and left.');
  });

  it('leaves a preposition that closes a phrase, and what punctuation parts', () => {
    const joined = joinBySense('What the council was told about, the mayor would not say today.', 40);
    expect(joined).toContain('about, the');
  });

  it('leaves white space at the ends, and runs of it, as they are', () => {
    expect(joinBySense('  of  the ship that came in from the sea ', 40)).toBe(`  of  the${joiningSpace}ship that${joiningSpace}came in from${joiningSpace}the${joiningSpace}sea `);
  });

  it.each(['Der Minister sprach gestern am Abend in der Stadt über die Brücke und den Hafen, bevor er mit den Fischern am Kai ein Bier trank.', '', 'the', '東京の橋が再開した', 'الجسر مفتوح'])('leaves %j as it is', (text) => {
    expect(joinBySense(text, 30)).toBe(text);
  });

  it('never makes anything longer than a row has room for, however narrow it is, and changes nothing but spaces', () => {
    fc.assert(
      fc.property(copy, fc.integer({ min: 4, max: 60 }), (text, room) => {
        const joined = joinBySense(text, room);
        expect(joined.replaceAll(joiningSpace, ' ')).toBe(text);
        for (const group of joined.split(' ')) if (group.includes(joiningSpace)) expect(group.length).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('leaves hardly a row that ends with an article, a title or a preposition, where plain rows have one in four', () => {
    const texts = fc.sample(copy, { numRuns: 300, seed: 7 });
    for (const room of [24, 30, 40]) {
      const plain = texts.flatMap((text) => rowsOf(text, room));
      const joined = texts.flatMap((text) => rowsOf(joinBySense(text, room), room));
      const share = (texts.reduce((sum, text) => sum + badEnds(rowsOf(text, room)), 0)) / plain.length;
      const left = texts.reduce((sum, text) => sum + badEnds(rowsOf(joinBySense(text, room), room)), 0) / joined.length;
      expect(share).toBeGreaterThan(0.25);
      expect(left).toBeLessThan(0.02);
    }
  });
});
