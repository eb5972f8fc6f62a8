/** Writes a script of so many words for the bench: the same one every time, with pauses, instructions and speakers. */

const words = (
  'the harbour bridge will reopen to traffic tonight after eleven weeks of emergency repairs while city council members say ' +
  'tolls remain waived for haulage firms as engineers finish inspecting steel cables near northern towers and port workers'
).split(' ');

/** A small linear congruential generator: the bench must read the same text in every run. */
const numbers = (seed) => {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

const cue = (next, length) => Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(' ');

const paragraph = (next, index) => {
  const cues = Array.from({ length: 1 + Math.floor(next() * 3) }, () => cue(next, 4 + Math.floor(next() * 9)));
  const text = cues.join(',... ');
  const speaker = index % 9 === 4 ? 'ANNA: ' : '';
  const instruction = index % 13 === 6 ? '[TAKE PKG]\n' : '';
  return `${instruction}${speaker}${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** A script of at least `count` words. */
export const scriptText = (count) => {
  const next = numbers(7);
  const paragraphs = ['# Bench'];
  for (let made = 0; made < count; ) {
    const one = paragraph(next, paragraphs.length);
    made += one.split(/\s+/u).length;
    paragraphs.push(one);
  }
  return `${paragraphs.join('\n')}\n`;
};
