import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joiningSpace } from '../../../core/prompter/sense-joins.ts';
import { joinWidow } from '../../../core/prompter/widow-join.ts';

const plain = (text: string): string => text.replaceAll(joiningSpace, ' ');

describe('joinWidow', () => {
  it.each([
    ['Engineers finished shortly before dawn.', 30, `Engineers finished shortly before${joiningSpace}dawn.`],
    ['Der Minister trank am Kai ein Bier. ', 30, `Der Minister trank am Kai ein${joiningSpace}Bier. `],
    ['그는 다리를 다시 열었다.', 30, `그는 다리를 다시${joiningSpace}열었다.`],
  ])('takes the word before along: %j', (text, room, joined) => {
    expect(joinWidow(text, room)).toBe(joined);
  });
  it.each([
    ['a long last word: engineers', 40],
    ['too narrow a row before dawn.', 11],
    ['dawn.', 30],
    ['', 30],
    [`already at${joiningSpace}dawn.`, 30],
  ])('leaves %j', (text, room) => {
    expect(joinWidow(text, room)).toBe(text);
  });
  it('leaves a word behind a group that is long already', () => {
    expect(joinWidow(`of${joiningSpace}the${joiningSpace}harbour now.`, 24)).toBe(`of${joiningSpace}the${joiningSpace}harbour now.`);
  });
  it('changes one space at most, and makes nothing longer than a row has room for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'of', 'dawn.', 'harbour', '다리', 'it', ' '), { maxLength: 12 }), fc.integer({ min: 4, max: 60 }), (words, room) => {
        const text = words.join(' ');
        const joined = joinWidow(text, room);
        return plain(joined) === text && joined.split(' ').every((group) => !group.includes(joiningSpace) || group.length <= Math.max(room * 0.6, Math.min(room, 14)));
      }),
    );
  });
});
