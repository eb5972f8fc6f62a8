/** Where a sentence ends inside a line: pairs that differ in one thing. */
import { describe, expect, it } from 'vitest';
import { allCues } from '../../../core/script/all-cues.ts';
import { parse } from '../../../core/script/parse.ts';

const cues = (source: string): readonly string[] => allCues(parse(source)).map(({ text }) => text);

describe('a sentence ends', () => {
  it.each([
    ['He won. She lost.', ['He won.', 'She lost.']],
    ['In the U.S. The mayor said no.', ['In the U.S.', 'The mayor said no.']],
    ['In the U.S. "The mayor" said no.', ['In the U.S.', '"The mayor" said no.']],
    ['In the U.S. A mayor said no.', ['In the U.S.', 'A mayor said no.']],
    ["In the U.S. It's over.", ['In the U.S.', "It's over."]],
    ["In the U.S. I'm fine.", ['In the U.S.', "I'm fine."]],
    ['In the U.S.! Mayors said no.', ['In the U.S.!', 'Mayors said no.']],
    ['He has a Ph.D. He teaches.', ['He has a Ph.D.', 'He teaches.']],
    ['Plan B. 20 people came.', ['Plan B.', '20 people came.']],
    ['It was 2019. 20 came.', ['It was 2019.', '20 came.']],
    ['It cost $5. Nobody paid.', ['It cost $5.', 'Nobody paid.']],
    ['Is it? No. Of course.', ['Is it?', 'No.', 'Of course.']],
    ['She left (x). He stayed.', ['She left.', 'He stayed.']],
    ['She left. [TAKE 2] He stayed.', ['She left.', 'He stayed.']],
    ['她走了.他没走', ['她走了.', '他没走']],
    ['真的吗?”是的', ['真的吗?”', '是的']],
    ['很好。iPhone也好', ['很好。', 'iPhone也好']],
    ['Նա գնաց։ Ես մնացի։', ['Նա գնաց։', 'Ես մնացի։']],
    ['ሰላም። ደህና።', ['ሰላም።', 'ደህና።']],
    ['დღეს წვიმს. ხვალ არა.', ['დღეს წვიმს.', 'ხვალ არა.']],
    ['Done.\u00a0Next.', ['Done.', 'Next.']],
    ['So am I. Jane left.', ['So am I.', 'Jane left.']],
  ])('%s', (source, expected) => {
    expect(cues(source)).toEqual(expected);
  });
});

describe('no sentence ends', () => {
  it.each([
    'He won.She lost.',
    'He won. she lost.',
    'In the U.S. Trade fell.',
    'IN THE U.S. THE MAYOR SAID NO.',
    'In the U.S. A. Doe said no.',
    'In the U.S. mayors said no.',
    'The J.C. Penney store.',
    'Dr. The Honourable',
    'Lt. Gov. Doe',
    'Sen. Doe, R-Ariz. Chair',
    'Acme Inc. Chairman Doe',
    'John F. Kennedy',
    'So am John I. Jane',
    'It is No. 5.',
    'From Jan. 5.',
    'At 9 a.m. 5 people',
    'It is $2.5 and 3.5% and .5.',
    'a.k.a. The Rock',
    'e.g. The Rock',
    '12. The mayor',
    'A. The mayor',
    'd. h. Bayern',
    'Am 3. Mai',
    'v1.2.3 of www.example.com',
    '"Stop!" he said.',
    '「止まれ！」って。',
    '１．５',
    'Am 3. mai',
  ])('%s', (source) => {
    expect(cues(source)).toEqual([source]);
  });
});
