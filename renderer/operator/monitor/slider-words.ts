/** How the sliders' values read. */

/** "1.04×"; a reversed roll has a minus. */
export const speedText = (speed: number): string => `${speed < 0 ? '−' : ''}${Math.abs(speed).toFixed(2)}×`;

/** "35 %" of a share. */
export const percentText = (share: number): string => `${String(Math.round(share * 100))} %`;

/** A speed's size with the direction that the show has. */
export const signedSpeed = (size: number, speed: number): number => (speed < 0 ? -size : size);

/** How much of a slider's way a value is, as CSS wants it: "52.0%". */
export const fillText = (value: number, least: number, most: number): string =>
  `${(Math.min(1, Math.max(0, (value - least) / (most - least))) * 100).toFixed(1)}%`;
