/** Words that a file loads and never shows: they are no captions, and are said. */
import { describe, expect, it } from 'vitest';
import { sccWord } from '../../../../core/captions/scc/control-codes.ts';
import { readScc } from '../../../../core/captions/scc/read-scc.ts';

/** Letters as pairs of bytes. */
const letters = (text: string): string =>
  Array.from({ length: Math.ceil(text.length / 2) }, (_, index) => sccWord([text.charCodeAt(index * 2), text.length > index * 2 + 1 ? text.charCodeAt(index * 2 + 1) : 0])).join(' ');

const read = (...codes: readonly string[]) => readScc(`Scenarist_SCC V1.0\n\n00:00:01:00\t${codes.join(' ')}\n`);

const texts = (...codes: readonly string[]): readonly string[] => read(...codes).track.map(({ lines }) => lines.join('/'));

const unshown = (...codes: readonly string[]): readonly string[] => read(...codes).problems.filter(({ code }) => code === 'hidden-text').map(({ severity, message }) => `${severity}: ${message}`);

const [load, row14, row15, eoc, edm, enm, rollUp] = ['9420 9420', '94d0 94d0', '9470 9470', '942f 942f', '942c 942c', '94ae 94ae', '9425 9425'];

const load15 = (text: string): string => `${load} ${row15} ${letters(text)}`;

describe('words that are loaded and never shown', () => {
  it('are said where the file ends', () => {
    const codes = [load15('Hello'), eoc, '8080 8080', edm, load, row14, letters('A wide'), row15, letters('World')];
    expect(texts(...codes)).toEqual(['Hello']);
    expect(unshown(...codes)).toEqual(['warning: "A wide World" was loaded and never shown: it is left out.']);
  });

  it('are said where roll-up erases them, each caption once', () => {
    const codes = [load15('old'), rollUp, row15, letters('one'), edm, load15('two'), rollUp, row15, letters('three'), edm];
    expect(texts(...codes)).toEqual(['one', 'three']);
    expect(unshown(...codes)).toEqual(['warning: "old", "two" were loaded and never shown: they are left out.']);
  });

  it('are said of both channels', () => {
    expect(unshown(load15('Hello'), eoc, edm, '1c20 1c20 1c70 1c70', letters('World'))).toEqual(['warning: "World" was loaded and never shown: it is left out.']);
  });

  it('are quoted without what was shown in the same memory', () => {
    expect(unshown(load, row14, letters('first'), eoc, load15('second'), eoc, load15('third'), '8080')).toEqual(['warning: "third" was loaded and never shown: it is left out.']);
  });

  it.each([
    ['of two captions without an erasure between', [load15('Hello'), eoc, load15('World'), eoc]],
    ['that is loaded twice', [load15('Hello'), load15('Hello'), eoc, edm]],
    ['that is loaded again after it was shown', [load15('Hello'), eoc, load15('Hello'), '8080']],
    ['before whose end loading is resumed', [load15('Hello'), edm, load, eoc, edm]],
    ['that is erased by its own code', [load15('Hello'), enm, load15('World'), eoc, edm]],
    ['that is painted', ['9429 9429', row15, letters('Hello'), edm]],
    ['that is painted beside one that popped on', [load15('Hello'), eoc, '9429 9429', row14, letters('World'), eoc]],
    ['that rolls up', [rollUp, row15, letters('Hello'), '94ad 94ad', letters('World'), edm]],
  ])('are not found in a caption %s', (_, codes) => {
    expect(unshown(...codes)).toEqual([]);
  });
});
