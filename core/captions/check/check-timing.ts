/** Checks the times of one caption: whole milliseconds, long enough, not too long, readable. */
import { type Ms, ms } from '../../units/time.ts';
import type { Finding } from './check.ts';
import { shortestFor, speedOf } from '../styles/style-measures.ts';
import type { CaptionStyle } from '../styles/styles.ts';
import type { Caption } from '../track.ts';

const seconds = (time: Ms): string => `${(time / 1000).toFixed(2)} s`;

const speed = (caption: Caption, duration: Ms, style: CaptionStyle): readonly Finding[] => {
  const { unit, optimal, maximum } = style.readingSpeed;
  const found = speedOf(caption.lines, duration, style);
  const name = unit === 'cps' ? 'characters a second' : 'words a minute';
  const said = `${found.toFixed(unit === 'cps' ? 1 : 0)} ${name}`;
  if (found > maximum) {
    const message = `${said}; ${style.label} allows ${String(maximum)}: shorten the text or show it longer.`;
    return [{ code: 'too-fast', severity: 'warning', message }];
  }
  if (optimal === null || found <= optimal) return [];
  return [{ code: 'fast', severity: 'info', message: `${said}; ${String(optimal)} is comfortable in ${style.label}: shorten the text if you can.` }];
};

/** What is wrong with the times of a caption, taken alone. */
export const checkTiming = (caption: Caption, style: CaptionStyle): readonly Finding[] => {
  const { start, end } = caption;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) {
    return [{ code: 'bad-time', severity: 'error', message: 'The times must be whole milliseconds from 0, the end after the start: correct them.' }];
  }
  const duration = ms(end - start);
  const shortest = shortestFor(caption.lines, style);
  const findings: Finding[] = [];
  if (duration < shortest) {
    findings.push({ code: 'too-short', severity: 'warning', message: `Shown for ${seconds(duration)}; ${style.label} wants ${seconds(shortest)} at least: join it with its neighbour or show it longer.` });
  }
  if (style.longest !== null && duration > style.longest) {
    findings.push({ code: 'too-long', severity: 'warning', message: `Shown for ${seconds(duration)}; ${style.label} allows ${seconds(style.longest)}: split it or end it sooner.` });
  }
  return [...findings, ...speed(caption, duration, style)];
};
