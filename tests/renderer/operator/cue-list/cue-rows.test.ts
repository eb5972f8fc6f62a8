import { describe, expect, it } from 'vitest';
import { parse } from '../../../../core/script/parse.ts';
import { wholeScript } from '../../../../core/script/whole-script.ts';
import { timeline } from '../../../../core/timeline/build-timeline.ts';
import { newsreader } from '../../../../core/timeline/timeline.ts';
import { cueRows, rowOfCue, type CueListRow } from '../../../../renderer/operator/cue-list/cue-rows.ts';

const rowsOf = (text: string) => {
  const rundown = parse(text);
  return cueRows(rundown, timeline(wholeScript(rundown), newsreader));
};

const short = (row: CueListRow): string => {
  if (row.kind === 'story') return `# ${row.range.slug}`;
  const words = row.kind === 'cue' ? `${row.speaker === null ? '' : `${row.speaker}: `}${row.timed.cue.text}` : row.text;
  return `${row.opens ? '> ' : '  '}${words}`;
};

describe('cueRows', () => {
  it('lists cues by paragraph with the instructions between them', () => {
    expect(rowsOf('One... two.\n[TAKE PKG]\nThree.').map(short)).toEqual(['> One', '  two.', '> [TAKE PKG]', '> Three.']);
  });

  it('lists a cue once that an instruction cuts', () => {
    expect(rowsOf('One [look up] two.').map(short)).toEqual(['> One two.', '  [look up]']);
  });

  it('names a speaker where the speaker changes', () => {
    expect(rowsOf('ANNA: One... two.\nThree.\nBEN: Four.').map(short)).toEqual(['> ANNA: One', '  two.', '> Three.', '> BEN: Four.']);
  });

  it('heads each story when there are several', () => {
    expect(rowsOf('# A\nOne.\n# B\n# C\nTwo.').map(short)).toEqual(['# A', '> One.', '# B', '# C', '> Two.']);
  });

  it('heads nothing when there is one story', () => {
    expect(rowsOf('# A\nOne.').map(short)).toEqual(['> One.']);
  });

  it('gives every row a key of its own, and every cue its row', () => {
    const rows = rowsOf('# A\nOne... one... one.\n[X] [X]\n# B\nOne.');
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    expect(rowOfCue(rows).map((at) => rows[at]?.kind)).toEqual(['cue', 'cue', 'cue', 'cue']);
  });

  it('has no rows for nothing', () => {
    expect(rowsOf('')).toEqual([]);
  });
});
