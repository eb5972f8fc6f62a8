/** English news sentences put together from parts, always the same ones: no chance in a test. */

const subjects = [
  'The harbour police', 'President Amara Diallo', 'A team of engineers', 'Dr. Paul Lindqvist', 'Her brother', 'The 12 members of the council',
  'Foreign Minister Rosa Lind', 'Several witnesses', 'Their lawyers', 'The prime minister', 'Hanna Mbeki of Harbour News', 'Mrs. Vale', 'Every teacher in the district',
];
const verbs = [
  'has finally agreed to pay', 'will not be asked for', 'had been waiting for', 'could soon lose', 'did not want', 'is going to lend', 'may never see', 'were told about',
  'have already spent', 'should be given',
];
const objects = [
  '40 million dollars', 'the old Weir Bridge', 'a loan of 2.5 billion euros', 'their second report', 'an answer from Judge Teresa Oduya', '15 percent of the money',
  'no more than 300 tickets', 'the "careful plan" of the government', 'his three children', 'this long and very expensive war',
];
const places = [
  'in the north of Port Linden', 'on the 3rd of December', 'at 8 p.m. on Monday', 'near the United Nations', 'after the talks with General Ola Brandt', 'before May 5',
  'during the last six months', 'within 30 kilometres of the border', 'for more than twenty five years', 'at No. 5 Quay Street',
];
const ends = [
  'because the winter was too cold for the pumps', 'although Mayor Ingrid Vale has refused to sign', 'which is what the people of the valley had hoped for', 'and nobody can say why',
  'so that the ships can pass under it', 'but the union says it will not give in', 'while the courts are still closed', 'if the weather is going to hold', 'as Reuters reported on Tuesday',
];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

/** So many different sentences. */
export const generatedSentences = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const parts = [
      pick(subjects, index),
      pick(verbs, Math.floor(index / 3) + index),
      pick(objects, Math.floor(index / 7) + index),
      pick(places, Math.floor(index / 11) + index),
      pick(ends, Math.floor(index / 13) + index),
    ];
    return `${parts.slice(0, 3 + (index % 3)).join(' ')}.`;
  });
