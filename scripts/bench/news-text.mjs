/** A news script of a given size for the bench: nearly every sentence is another, as in a real one, and every run reads the same. */
import { randomNumbers } from './random-numbers.mjs';

const plain = 'the a of to in and for on with that at by from as after before over under while more than about'.split(' ');
const onsets = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr sh st str th tr'.split(' ');
const rhymes = 'an ent ing or ale ier ock um est ard ine ate all ess idge ower ound ish ence ime'.split(' ');

const pick = (next, list) => list[Math.floor(next() * list.length)];

const madeUpWord = (next) => Array.from({ length: 1 + Math.floor(next() * 2.4) }, () => pick(next, onsets) + pick(next, rhymes)).join('');

const digits = (next, count) => String(Math.floor((0.1 + 0.9 * next()) * 10 ** count));

/** What a script says in figures. */
const writings = [
  (next) => `$${digits(next, 2)}.${digits(next, 1)}bn`,
  (next) => `${digits(next, 2)}%`,
  (next) => digits(next, 3),
  () => 'the FBI',
  (next) => `Dr. ${pick(next, ['Hale', 'Moor', 'Lind', 'Voss'])}`,
  (next) => `${1 + Math.floor(next() * 12)}:30 p.m.`,
  (next) => `March ${1 + Math.floor(next() * 28)}`,
];

const word = (next, vocabulary) => {
  const kind = next();
  if (kind < 0.4) return pick(next, plain);
  if (kind < 0.97) return pick(next, vocabulary);
  return pick(next, writings)(next);
};

const phrase = (next, vocabulary) => Array.from({ length: 4 + Math.floor(next() * 8) }, () => word(next, vocabulary)).join(' ');

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

const sentence = (next, vocabulary) => {
  const parts = Array.from({ length: 1 + Math.floor(next() * 3) }, () => phrase(next, vocabulary));
  return `${capitalised(parts.join(next() < 0.2 ? '... ' : ',... '))}.`;
};

const paragraph = (next, vocabulary) => {
  const sentences = Array.from({ length: 1 + Math.floor(next() * 3) }, () => sentence(next, vocabulary)).join(' ');
  const kind = next();
  if (kind < 0.06) return `[TAKE PKG]\n${sentences}`;
  return kind < 0.14 ? `ANNA: ${sentences}` : sentences;
};

/** A script of about so many bytes, all of them ASCII; another seed says other words. */
export const newsText = (bytes, seed) => {
  const next = randomNumbers(seed);
  const vocabulary = Array.from({ length: 6000 }, () => madeUpWord(next));
  const lines = [];
  for (let size = 0; size < bytes; ) {
    const line = lines.length % 40 === 0 ? `# Story ${lines.length / 40 + 1}` : paragraph(next, vocabulary);
    size += line.length + 1;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
};
