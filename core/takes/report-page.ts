/** A take as a page to print: what was planned and what was read of each cue, with a chart. HTML and SVG without script, every text escaped. */
import { formatDifference, formatTenths } from '../timeline/format-time.ts';
import type { ReaderProfile } from '../timeline/timeline.ts';
import { ms, type Ms } from '../units/time.ts';
import { planOfTake, lengthOfTake, type PlannedReading } from './plan-of-take.ts';
import type { Take } from './take.ts';

/** What the page says beside the take itself. */
export type ReportHead = {
  /** The document's name. */
  readonly document: string;
  /** The day of the take as the reader of the page writes it. */
  readonly date: string;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** A cue that took this much longer or shorter than planned stands out. A choice of ours: three halves of the model's own error a cue. */
const oddShare = 0.2;

const toneOf = ({ read, plannedRead }: PlannedReading): 'long' | 'short' | 'near' => {
  if (read > plannedRead * (1 + oddShare)) return 'long';
  return read < plannedRead * (1 - oddShare) ? 'short' : 'near';
};

/** The chart's size, in the units of its drawing. */
const chart = { width: 1000, height: 220, left: 46, bottom: 24, top: 10 } as const;

/** Bars of at most so many cues fit side by side; more are drawn thinner. */
const widestBar = 14;

const labelEvery = (seconds: number): number => [1, 2, 5, 10, 20, 30, 60].find((step) => seconds / step <= 5) ?? 120;

const gridLines = (longest: number, heightOf: (length: number) => number): string => {
  const step = labelEvery(longest / 1000);
  const count = Math.floor(longest / 1000 / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const y = chart.height - chart.bottom - heightOf(index * step * 1000);
    return `<line class="grid" x1="${chart.left}" x2="${chart.width}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}"/><text class="axis" x="${chart.left - 6}" y="${(y + 4).toFixed(1)}" text-anchor="end">${index * step} s</text>`;
  }).join('');
};

/** For each cue a pair of bars: planned and read. */
const chartOf = (plan: readonly PlannedReading[]): string => {
  const longest = Math.max(1000, ...plan.flatMap(({ read, plannedRead }) => [read, plannedRead]));
  const room = chart.height - chart.bottom - chart.top;
  const heightOf = (length: number): number => (length / longest) * room;
  const slot = (chart.width - chart.left) / Math.max(1, plan.length);
  const bar = Math.min(widestBar, slot * 0.4);
  const rect = (x: number, length: number, name: string): string =>
    `<rect class="${name}" x="${x.toFixed(1)}" y="${(chart.height - chart.bottom - heightOf(length)).toFixed(1)}" width="${bar.toFixed(1)}" height="${heightOf(length).toFixed(1)}"/>`;
  const every = Math.max(1, Math.ceil(plan.length / 25));
  const bars = plan.map((one, index) => {
    const middle = chart.left + (index + 0.5) * slot;
    const number = index % every === 0 ? `<text class="axis" x="${middle.toFixed(1)}" y="${chart.height - 8}" text-anchor="middle">${index + 1}</text>` : '';
    return rect(middle - bar, one.plannedRead, 'planned') + rect(middle, one.read, `read ${toneOf(one)}`) + number;
  });
  return `<svg viewBox="0 0 ${chart.width} ${chart.height}" role="img" aria-label="Planned and measured length of each cue">${gridLines(longest, heightOf)}${bars.join('')}</svg>`;
};

const seconds = (length: Ms): string => (length / 1000).toFixed(2);

const pauseCell = ({ pause, plannedPause }: PlannedReading): string => (pause === null ? '<td></td><td></td>' : `<td>${seconds(plannedPause)}</td><td>${seconds(pause)}</td>`);

const rowOf = (one: PlannedReading, index: number): string => {
  const difference = ms(one.read - Math.round(one.plannedRead));
  const doubt = one.doubtful ? ' <span class="doubt">doubtful</span>' : '';
  return `<tr><td>${index + 1}</td><td>${formatTenths(one.start)}</td><td class="text" dir="auto">${escaped(one.text)}${doubt}</td><td>${seconds(one.plannedRead)}</td><td>${seconds(one.read)}</td><td class="${toneOf(one)}">${formatDifference(difference)}</td>${pauseCell(one)}</tr>`;
};

const howWords: Readonly<Record<Take['measured'], string>> = { tap: 'by taps', roll: 'by following the roll', microphone: 'from the microphone' };

const factOf = ([name, value]: readonly [string, string]): string => `<div><dt>${escaped(name)}</dt><dd dir="auto">${escaped(value)}</dd></div>`;

const factsOf = (take: Take, profile: ReaderProfile, { document, date }: ReportHead): string => {
  const { read, planned } = lengthOfTake(take, profile);
  const doubtful = take.cues.filter((cue) => cue.doubtful).length;
  const facts: readonly (readonly [string, string])[] = [
    ['Script', document],
    ['Story', take.story === null ? 'the whole rundown' : take.story === '' ? document : take.story],
    ['Reader', take.reader === '' ? 'not named' : take.reader],
    ['Date', date],
    ['Measured', `${howWords[take.measured]}${take.unfinished ? ', cut off' : ''}`],
    ['Planned', formatTenths(planned)],
    ['Read', formatTenths(read)],
    ['Over/under', formatDifference(ms(read - planned))],
    ['Cues', `${take.cues.length}${doubtful === 0 ? '' : `, ${doubtful} doubtful`}`],
  ];
  return `<dl>${facts.map(factOf).join('')}</dl>`;
};

/** The page, whole: `report.css` beside it holds how it looks. */
export const reportPage = (take: Take, profile: ReaderProfile, head: ReportHead): string => {
  const plan = planOfTake(take, profile);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Take of ${escaped(head.document)}</title><link rel="stylesheet" href="report.css"></head>
<body>
<h1>Take report</h1>
${factsOf(take, profile, head)}
<h2>Each cue: planned and read</h2>
${chartOf(plan)}
<p class="legend"><span class="key planned"></span>planned <span class="key near"></span>read <span class="key long"></span>over by more than 20 % <span class="key short"></span>under by more than 20 %</p>
<table>
<thead><tr><th>Cue</th><th>At</th><th class="text">Text</th><th>Planned s</th><th>Read s</th><th>Difference</th><th>Pause planned s</th><th>Pause made s</th></tr></thead>
<tbody>${plan.map(rowOf).join('\n')}</tbody>
</table>
</body>
</html>
`;
};

/** How the page looks, on paper: dark on white. */
export const reportStyle = `
@page { size: A4; margin: 14mm 12mm; }
body { font: 10pt/1.35 "Inter", "Noto Sans", "DejaVu Sans", sans-serif; color: #16191d; margin: 0; }
h1 { font-size: 16pt; margin: 0 0 3mm; }
h2 { font-size: 11pt; margin: 5mm 0 2mm; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 2mm 6mm; margin: 0; }
dt { font-size: 7.5pt; letter-spacing: 0.04em; text-transform: uppercase; color: #5b6470; }
dd { margin: 0; overflow-wrap: anywhere; }
svg { width: 100%; height: auto; display: block; }
.grid { stroke: #d8dde3; stroke-width: 1; }
.axis { font-size: 11px; fill: #5b6470; }
rect.planned, .key.planned { fill: #b9c1ca; background: #b9c1ca; }
rect.near, .key.near { fill: #2f6fb3; background: #2f6fb3; }
rect.long, .key.long { fill: #c46a00; background: #c46a00; }
rect.short, .key.short { fill: #2b8a4b; background: #2b8a4b; }
.legend { font-size: 8.5pt; color: #3c444d; margin: 2mm 0 4mm; }
.key { display: inline-block; width: 3mm; height: 3mm; margin: 0 1.5mm 0 4mm; }
.key:first-child { margin-left: 0; }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { font-size: 7.5pt; color: #5b6470; font-weight: 600; vertical-align: bottom; }
th, td { padding: 1mm 1.5mm; text-align: right; border-bottom: 0.2mm solid #e4e8ec; vertical-align: top; }
.text { text-align: start; width: 45%; overflow-wrap: anywhere; }
td.long { color: #a85a00; font-weight: 600; }
td.short { color: #1f6d3a; font-weight: 600; }
.doubt { font-size: 7.5pt; color: #a85a00; white-space: nowrap; }
`;
