/** The microphone's level, drawn on a canvas frame by frame: React never sees a sample. */
import { useEffect, useRef } from 'react';
import { listen, startListening } from '../../../../core/takes/microphone/levels.ts';
import type { Microphone } from './open-microphone.ts';

/** The meter's range, dB of full scale; above `loud` it is red: speech there is near to clipping. */
const range = { least: -60, warm: -18, loud: -6 } as const;

/** The bar falls this fast, dB a second, so that a peak can be seen. */
const fallsBy = 40;

const shareOf = (level: number): number => Math.min(1, Math.max(0, (level - range.least) / -range.least));

const colourOf = (styles: CSSStyleDeclaration, level: number): string => {
  if (level > range.loud) return styles.getPropertyValue('--red');
  return styles.getPropertyValue(level > range.warm ? '--amber' : '--green');
};

/** Draws the meter of a microphone from now on; gives back what ends it. */
const drawMeter = (canvas: HTMLCanvasElement, microphone: Microphone): (() => void) => {
  let listening = startListening(microphone.sampleRate);
  let peak: number = range.least;
  let before = performance.now();
  const end = microphone.listen(({ samples }) => {
    const heard = listen(listening, samples);
    listening = heard.listening;
    for (const level of heard.levels) peak = Math.max(peak, level);
  });
  const styles = getComputedStyle(canvas);
  const pen = canvas.getContext('2d');
  const draw = (now: number): void => {
    const { width, height } = canvas;
    pen?.clearRect(0, 0, width, height);
    if (pen !== null) pen.fillStyle = colourOf(styles, peak);
    pen?.fillRect(0, 0, width * shareOf(peak), height);
    canvas.parentElement?.setAttribute('aria-valuenow', String(Math.round(peak)));
    peak = Math.max(range.least, peak - ((now - before) / 1000) * fallsBy);
    before = now;
    frame = requestAnimationFrame(draw);
  };
  let frame = requestAnimationFrame(draw);
  return () => {
    end();
    cancelAnimationFrame(frame);
  };
};

/** The meter; empty without a microphone. */
export const LevelMeter = ({ microphone }: { readonly microphone: Microphone | null }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (canvas.current !== null && microphone !== null ? drawMeter(canvas.current, microphone) : undefined), [microphone]);
  return (
    <div className="level-meter" role="meter" aria-label="Input level" aria-valuemin={range.least} aria-valuemax={0} aria-valuenow={range.least}>
      <canvas ref={canvas} width={600} height={8} />
    </div>
  );
};
