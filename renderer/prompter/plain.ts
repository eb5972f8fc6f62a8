/** The plain page of the prompter, for when the full picture keeps failing: it asks main for words and writes them, nothing else. */
import type { PlainReading } from '../../core/prompter/plain-reading.ts';
import { client } from '../bridge/client.ts';
import { startBeating } from './beat.ts';

/** Between two readings, ms. */
const readEvery = 200;

const write = (id: string, text: string): void => {
  const element = document.getElementById(id);
  if (element !== null && element.textContent !== text) element.textContent = text;
};

/** On a display that stands on its side the page takes its sides. */
const turn = (page: HTMLElement, { mirror, flip, turn: degrees }: PlainReading): void => {
  const quarter = degrees % 180 !== 0;
  page.classList.toggle('quarter', quarter);
  page.style.transform = `rotate(${degrees}deg) scale(${mirror ? -1 : 1}, ${flip ? -1 : 1})`;
};

const paint = (reading: PlainReading): void => {
  const { blank, cue, next } = reading;
  const page = document.getElementById('plain');
  if (page === null) return;
  page.hidden = blank;
  turn(page, reading);
  write('cue', cue);
  write('next', next.join('\n'));
};

const read = async (): Promise<void> => {
  const answer = await client.call('output.read-plain');
  if (answer.ok) paint(answer.value);
};

startBeating();
setInterval(() => void read(), readEvery);
void read();
