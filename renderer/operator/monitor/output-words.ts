/** What the outputs section says, and which display it proposes. */
import type { DisplayInfo, OutputStatus } from '../../../core/ipc/contract.ts';

/** "Display 2 · 1920×1080". */
export const displayName = (display: DisplayInfo): string =>
  `${display.label === '' ? `Display ${String(display.id)}` : display.label} · ${String(display.width)}×${String(display.height)}`;

/** The measured frames a second of an open output; a dash while there is no measurement. */
export const framesText = (output: OutputStatus | null): string =>
  output?.open === true && output.framesPerSecond !== null ? `${output.framesPerSecond.toFixed(1)} fps` : '–';

/** The display wanted, else the first that is not the operator's own, else the only one. */
export const preferredDisplay = (displays: readonly DisplayInfo[], wanted: number | null): DisplayInfo | null =>
  displays.find((display) => display.id === wanted) ?? displays.find((display) => !display.primary) ?? displays[0] ?? null;
