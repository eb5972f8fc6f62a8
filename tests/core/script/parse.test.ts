/** The parser as its callers see it: stories, ids, owners of items, and inputs of any size. */
import { describe, expect, it } from 'vitest';
import { allCues } from '../../../core/script/all-cues.ts';
import { parse } from '../../../core/script/parse.ts';
import { print } from '../../../core/script/print.ts';
import type { Item, Rundown } from '../../../core/script/script.ts';

const texts = (source: string): readonly string[] => allCues(parse(source)).map(({ text }) => text);
const ids = (source: string): readonly string[] => allCues(parse(source)).map(({ id }) => id);
const items = (rundown: Rundown): readonly Item[] => rundown.stories.flatMap(({ script }) => script.paragraphs.flatMap((paragraph) => paragraph.items));
const brief = (source: string): readonly string[] => {
  const rundown = parse(source);
  const numbers = new Map<string, number>(allCues(rundown).map(({ id }, index) => [id, index + 1]));
  return items(rundown).map((item) => {
    const cue = 'cue' in item ? ` of ${item.cue === null ? 'none' : numbers.get(item.cue)}` : '';
    return `${item.kind} ${JSON.stringify(item.raw)}${cue}`;
  });
};

describe('stories', () => {
  it('are one, without a slug, in a text without headings', () => {
    expect(parse('').stories).toEqual([{ slug: '', heading: null, script: { paragraphs: [], cues: [], leadIn: 0 } }]);
    expect(parse(' \n').stories.map(({ slug }) => slug)).toEqual(['']);
    expect(parse(' \n').preface).toBeUndefined();
    expect(parse('# A').preface).toBeUndefined();
  });

  it('leave blank lines above the first heading to the preface', () => {
    const { preface, stories } = parse('\n \n# A\nOne.');
    expect(preface?.map(({ lineEnd, number }) => [lineEnd, number])).toEqual([['\n', null], ['\n', null]]);
    expect(stories.map(({ slug }) => slug)).toEqual(['A']);
  });

  it('keep text above the first heading as a story', () => {
    expect(parse('[x]\n# A').stories.map(({ slug, heading }) => [slug, heading?.raw ?? null])).toEqual([['', null], ['A', '# A']]);
  });

  it('number cues and paragraphs for themselves, and forget the speaker', () => {
    const cues = allCues(parse('# A\nJO: One. Two.\n\nThree.\n# B\nFour.'));
    expect(cues.map(({ story, n, paragraph, speaker }) => [story, n, paragraph, speaker])).toEqual([
      [0, 1, 1, 'JO'],
      [0, 2, 1, 'JO'],
      [0, 3, 2, 'JO'],
      [1, 1, 1, null],
    ]);
  });

  it('keep their own silence at the top', () => {
    expect(parse('# A\n[pause 1s] One.\n# B\n[pause 2s][pause 1s] Two.').stories.map(({ script }) => script.leadIn)).toEqual([1000, 3000]);
  });
});

describe('ids of cues', () => {
  it('are the same for the same words, whatever stands around them', () => {
    expect(ids('One. Two')[1]).toBe(ids('JO: [x] Two...')[0]);
  });

  it('count equal cues', () => {
    const [first, second, other] = ids('Go. Go. Stop.');
    expect(first?.replace(/-1$/, '')).toBe(second?.replace(/-2$/, ''));
    expect(other).toMatch(/^[0-9a-v]{12}-1$/);
  });

  it('are left alone by an edit of another cue', () => {
    expect(ids('One. Two. Three.')[2]).toBe(ids('One. Too many. Three.')[2]);
  });

  it('are the ones that earlier versions kept on disk: changing them loses every kept place', () => {
    expect(ids('Good evening.')).toEqual(['jplqsvlf43kg-1']);
  });
});

describe('items', () => {
  it('hold the characters of a line in order, with their cue', () => {
    expect(brief(' "Wait..." [x] he said (JO-han), and <cc: y>left')).toEqual([
      'space " "',
      'words "\\"Wait" of 1',
      'pause "..." of 1',
      'words "\\"" of 1',
      'space " "',
      'instruction "[x]"',
      'space " "',
      'words "he said" of 2',
      'space " "',
      'pronouncer "(JO-han)"',
      'words ", and" of 2',
      'space " "',
      'caption-only "<cc: y>" of 2',
      'words "left" of 2',
    ]);
  });

  it('give pauses to the cue before them', () => {
    expect(brief('... [beat] One...\n... Two\n[beat]')).toEqual([
      'pause "..." of none',
      'space " "',
      'pause "[beat]" of none',
      'space " "',
      'words "One" of 1',
      'pause "..." of 1',
      'pause "..." of 1',
      'space " "',
      'words "Two" of 2',
      'pause "[beat]" of 2',
    ]);
  });

  it('give caption-only text to the nearest cue', () => {
    expect(brief('<cc: a>\n<cc: b> One... <cc: c> two\n<cc: d>').filter((line) => line.startsWith('caption'))).toEqual([
      'caption-only "<cc: a>" of 1',
      'caption-only "<cc: b>" of 1',
      'caption-only "<cc: c>" of 1',
      'caption-only "<cc: d>" of 2',
    ]);
  });

  it('have the speaker without the blank behind it', () => {
    expect(brief('JO: hi')).toEqual(['speaker "JO:"', 'space " "', 'words "hi" of 1']);
  });
});

describe('text of cues', () => {
  it('closes up where an instruction stood', () => {
    expect(texts('Anna[x]lies (here), and [y] there [z] [w] too')).toEqual(['Annalies, and there too']);
  });

  it('leaves out what cannot be seen', () => {
    expect(texts('a\0b\u202ec\u200bd \ud800 \t e')).toEqual(['abcd \ufffd e']);
  });

  it('begins with what follows dots that end nothing', () => {
    expect(texts('... » a,... b')).toEqual(['» a,', 'b']);
    expect(texts('[x]..."a"')).toEqual(['"a"']);
  });

  it('keeps joiners and emoji', () => {
    expect(texts('می\u200cخواهم \u{1f469}\u200d\u{1f680}')).toEqual(['می\u200cخواهم \u{1f469}\u200d\u{1f680}']);
  });
});

describe('inputs of any size', () => {
  const large: readonly (readonly [name: string, source: string, cues: number])[] = [
    ['a line of two million letters', 'a'.repeat(2_000_000), 1],
    ['a line of two million characters of sentences', 'The vote is over. '.repeat(111_111), 111_111],
    ['100,000 dots', '.'.repeat(100_000), 0],
    ['100,000 dots with blanks', '. '.repeat(100_000), 0],
    ['100,000 nested brackets', '['.repeat(100_000) + ']'.repeat(100_000), 0],
    ['100,000 open brackets', '[('.repeat(100_000), 0],
    ['100,000 brackets in disorder', '([)]{<a'.repeat(100_000), 1],
    ['100,000 abbreviations', 'U.S. '.repeat(100_000), 1],
    ['100,000 letters with points', 'a.'.repeat(100_000), 1],
    ['100,000 quotes after a point', 'a.' + '" '.repeat(100_000), 1],
    ['a pronouncer of 100,000 syllables', `a (${'a-'.repeat(100_000)}1)`, 1],
    ['100,000 blank lines', '\n\r'.repeat(50_000), 0],
    ['100,000 pauses', '[pause 1s]'.repeat(100_000), 0],
    ['100,000 punctuation marks and pauses', '- ... '.repeat(100_000) + 'a', 1],
  ];

  it.each(large)('%s', (_name, source, cues) => {
    const rundown = parse(source);
    expect(allCues(rundown)).toHaveLength(cues);
    expect(print(rundown) === source).toBe(true);
  });
});
