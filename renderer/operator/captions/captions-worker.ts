/** Cuts captions beside the window, so that a long script never holds up typing or rolling. */
import { parse } from '../../../core/script/parse.ts';
import type { Rundown } from '../../../core/script/script.ts';
import { cutJob, type CutAnswer, type CutJob } from './cut-job.ts';

let known: { readonly text: string; readonly rundown: Rundown } | null = null;

const rundownOf = (text: string): Rundown => {
  if (known?.text !== text) known = { text, rundown: parse(text) };
  return known.rundown;
};

addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly job: CutJob }>) => {
  const { id, job } = event.data;
  const answer: CutAnswer = { id, cut: cutJob(job, rundownOf(job.text)) };
  postMessage(answer);
});
