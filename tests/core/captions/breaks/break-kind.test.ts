import { describe, expect, it } from 'vitest';
import { breakKind } from '../../../../core/captions/breaks/break-kind.ts';
import { isAdjective, verbFormOf } from '../../../../core/captions/breaks/verb-forms.ts';
import { wordOf } from '../../../../core/captions/breaks/word.ts';

/** The kind of the break that `|` marks in a sentence. */
const kindAt = (sentence: string): string => {
  const [above = ''] = sentence.split(' | ');
  const words = sentence.replace(' |', '').split(' ').map((word) => wordOf(word, true));
  return breakKind(words, above.split(' ').length - 1, 42);
};

describe('breakKind', () => {
  it.each([
    ['It rained. | Then it snowed.', 'sentence'],
    ['One thing is clear: | it is over.', 'clause'],
    ['After the rain, | the river rose.', 'comma'],
    ['The envoys, who arrived on Monday, | say they were refused', 'aside'],
    ['The shops close | because it is late.', 'conjunction'],
    ['a bridge | that cannot be mended', 'relative'],
    ['trains and trams | across the river', 'preposition'],
    ['the new vaccine works | better than hoped', 'preposition'],
    ['The plane landed safely | two hours later than planned', 'preposition'],
    ['the ground has risen | by 30 centimetres', 'complement'],
    ['The council | has agreed', 'verb'],
    ['Its chairman | insisted that it was so', 'predicate'],
    ['the law | breaks the rules of the sea', 'predicate'],
    ['some 30,000 people | cross the bridge', 'predicate'],
    ['She told | the reporters', 'noun'],
    ['It wants to build | one million homes', 'noun'],
    ['industry observers | everywhere', 'plain'],
    ['the states go | to the polls', 'plain'],
    ['Hale told MPs | she would not go', 'relative'],
    ['He believes | there is hope', 'preposition'],
    ['local people say | the deal failed', 'preposition'],
    ['The minister said | last week', 'noun'],
    ['the ones who say | the deal failed', 'noun'],
    ['U.S. parts | generally cannot be sold', 'verb'],
    ['Most residents | rarely complained', 'predicate'],
    ['He will stay | as long as it takes', 'conjunction'],
    ['The match was off | because of the rain', 'preposition'],
    ['on fire | shortly before midnight', 'preposition'],
    ['They hope to hand over | the letters', 'noun'],
    ['trying to find out | how it got there', 'relative'],
    ['she went ahead | with it in the end', 'plain'],
    ['went ahead with it | before the end', 'preposition'],
    ['They make glass | by hand for tourists', 'complement'],
    ['Buses, trams, ferries | and trains', 'conjunction'],
    ['The judge, | Sir Alan Lind, gave', 'aside'],
    ['They hope to hand | over the letters', 'weak'],
    ['They are trying to find | out how', 'weak'],
    ['She took | command of it', 'weak'],
    ['a number | of products', 'weak'],
    ['300 million dollars | worth of goods', 'weak'],
    ['The Chinese | goods', 'weak'],
    ['a crate of imported | goods', 'weak'],
    ['he stayed as | long as he could', 'poor'],
    ['because | of the rain', 'poor'],
    ['with U.S. Trade | Representative Ada Lind', 'poor'],
    ['on Monday | President Ada Lind', 'weak'],
    ["the city's | bridge", 'weak'],
    ['a long and careful | plan', 'weak'],
    ['they were treated | there since May', 'weak'],
    ['It is torn | down to make room', 'weak'],
    ['We hope to | close it', 'poor'],
    ['the first two | of the houses', 'poor'],
    ['for a second night, demanding | that he go', 'poor'],
    ['He came | again, and left', 'poor'],
    ['over the | bridge', 'forbidden'],
    ['Dr. | Lind spoke', 'forbidden'],
    ['It has | closed', 'forbidden'],
    ['cost 40 | million dollars', 'forbidden'],
    ['on May | 5 it ended', 'forbidden'],
  ])('%s: %s', (sentence, kind) => {
    expect(kindAt(sentence)).toBe(kind);
  });

  it('takes no verb for one where a noun must stand', () => {
    expect(kindAt('after the talks | in Geneva')).toBe('preposition');
    expect(kindAt('the two damaged | ships')).toBe('weak');
    expect(kindAt('The minister resigned, | the party said')).toBe('comma');
  });
});

describe('verbFormOf', () => {
  it('makes the regular forms', () => {
    for (const form of ['admitted', 'carries', 'carried', 'planned', 'stopping', 'making', 'agreed', 'reaches', 'goes', 'fell']) expect([form, verbFormOf(form)]).toEqual([form, 'surely']);
    for (const form of ['plan', 'plans', 'searches', 'cut']) expect([form, verbFormOf(form)]).toEqual([form, 'perhaps']);
    for (const form of ['bridge', 'meeting', 'harbour']) expect([form, verbFormOf(form)]).toEqual([form, 'not']);
  });

  it('knows adjectives by themselves and by their ends', () => {
    expect(['new', 'dangerous', 'national', 'careful', 'bridge', 'table'].map(isAdjective)).toEqual([true, true, true, true, false, false]);
  });
});
