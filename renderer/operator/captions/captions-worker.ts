/** Cuts captions beside the window, so that a long script never holds up typing or rolling. */
import { parse } from '../../../core/script/parse.ts';
import type { Rundown } from '../../../core/script/script.ts';
import { answerJobs } from '../worker/newest-job.ts';
import { cutJob, type CutCaptions, type CutJob } from './cut-job.ts';

let known: { readonly text: string; readonly rundown: Rundown } | null = null;

const rundownOf = (text: string): Rundown => {
  if (known?.text !== text) known = { text, rundown: parse(text) };
  return known.rundown;
};

answerJobs<CutJob, CutCaptions>((job) => cutJob(job, rundownOf(job.text)));
