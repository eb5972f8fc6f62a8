/** What the outputs section says, and which output the preview shows. */
import type { DisplayInfo, OutputStatus } from '../../../core/ipc/contract.ts';

/** "2 · Studio A · 1920×1080": the number is the one that the identifying windows show. */
export const displayName = ({ number, label, width, height }: DisplayInfo): string =>
  [String(number), ...(label === `Display ${number}` ? [] : [label]), `${width}×${height}`].join(' · ');

/** Where an output is, or why it is nowhere. */
export const whereText = ({ open, display, missing, fullScreen }: OutputStatus): string => {
  if (missing !== null) return `waits for ${missing === '' ? 'its display' : missing}`;
  if (!open || display === null) return 'not open';
  const { number, width, height } = display;
  return `${fullScreen ? 'Display' : 'window on display'} ${number} · ${width}×${height}`;
};

/** The measured frames a second of an open output; a dash while there is no measurement. */
export const framesText = (output: OutputStatus): string =>
  output.open && output.framesPerSecond !== null ? `${output.framesPerSecond.toFixed(1)} fps` : '–';

/** The state of an output for the eye: shown where it belongs, waiting for its display, not open. */
export const dotOf = ({ open, missing }: OutputStatus): 'on' | 'waiting' | 'off' => (missing !== null ? 'waiting' : open ? 'on' : 'off');

/** The output that the preview shows: the chosen one, else the first that is open, else the first. */
export const previewed = (outputs: readonly OutputStatus[], chosen: number | null): OutputStatus | null =>
  outputs.find(({ id }) => id === chosen) ?? outputs.find(({ open }) => open) ?? outputs[0] ?? null;

/** The displays to choose from; the operator's own says so. */
export const displayChoices = (displays: readonly DisplayInfo[]): readonly { readonly id: number; readonly label: string }[] =>
  displays.map((display) => ({ id: display.id, label: display.operator ? `${displayName(display)} (this window)` : displayName(display) }));
