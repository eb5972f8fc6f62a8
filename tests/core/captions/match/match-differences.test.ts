import { describe, expect, it } from 'vitest';
import { matchDifferences } from '../../../../core/captions/match/match-differences.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { captionsOf, report } from '../scripts.ts';

const made = (text: string): Track => captionsOf(text, 'netflix');

describe('matchDifferences', () => {
  it('says what only the one, only the other, and each has in its place', () => {
    const script = made('The ferry sails tonight,... after ten long days in port.\nIt will be cold.');
    const track = made('The old ferry sails tonight,... after nine days in port.\nIt will be cold and wet.');
    expect(matchDifferences(script, track)).toEqual([
      { caption: 0, script: '', track: 'old' },
      { caption: 0, script: 'ten long', track: 'nine' },
      { caption: script.length - 1, script: '', track: 'and wet' },
    ]);
  });

  it('minds neither case nor punctuation nor where captions end', () => {
    const shouted = made(report).map((caption) => ({ ...caption, lines: [caption.lines.join(' ').toUpperCase().replaceAll(/, /g, ' - ')] }));
    expect(matchDifferences(captionsOf(report, 'bbc'), shouted)).toEqual([]);
  });

  it('copes with nothing on either side', () => {
    expect(matchDifferences([], [])).toEqual([]);
    expect(matchDifferences(made('It sails.'), [])).toEqual([{ caption: 0, script: 'It sails', track: '' }]);
    expect(matchDifferences([], made('It sails.'))).toEqual([{ caption: 0, script: '', track: 'It sails' }]);
  });
});
