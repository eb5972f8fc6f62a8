/** Writes the captions that are drawn over the video beside the window: two hours of them, in a format like CEA-608, take a second. */
import { answerJobs } from '../../worker/newest-job.ts';
import { drawnCaptions, type DrawingJob } from './drawn-captions.ts';

answerJobs<DrawingJob, Blob>((job) => new Blob([drawnCaptions(job)], { type: 'text/vtt' }));
