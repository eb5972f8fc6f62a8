import { describe, expect, it } from 'vitest';
import { expand } from '../../../core/speech/expand.ts';

describe('expand', () => {
  it('tells words, spelled letters and beats apart', () => {
    expect(expand('The FBI, in 2026')).toEqual([
      { kind: 'word', text: 'the' },
      { kind: 'letter', text: 'f' },
      { kind: 'letter', text: 'b' },
      { kind: 'letter', text: 'i' },
      { kind: 'pause', mark: 'comma' },
      { kind: 'word', text: 'in' },
      { kind: 'word', text: 'twenty' },
      { kind: 'word', text: 'twenty-six' },
    ]);
  });
  it('reads dates over their comma without a beat', () => {
    expect(expand('March 3, 2026').map(({ kind }) => kind)).toEqual(['word', 'word', 'word', 'word']);
  });
  it("keeps the 's of a letter with it", () => {
    expect(expand("the U.K.'s")).toEqual([{ kind: 'word', text: 'the' }, { kind: 'letter', text: 'u' }, { kind: 'letter', text: "k's" }]);
  });
  it("leaves the 's of two tokens read as one", () => {
    expect(expand("5 sq KM's").length).toBeGreaterThan(0);
  });
  it('takes the language it is told', () => {
    expect(expand('21', 'de')).toEqual([{ kind: 'word', text: 'einundzwanzig' }]);
    expect(expand('21')).toEqual([{ kind: 'word', text: 'twenty-one' }]);
  });
});
