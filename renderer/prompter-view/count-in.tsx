/** The count-in over the prompter's picture: whole seconds until the roll begins. */
import { type ReactElement, useEffect, useState } from 'react';
import type { Roll } from '../../core/show/show.ts';
import { elapsedBetween } from '../../core/units/time.ts';
import { mainClock } from '../bridge/main-clock.ts';

const secondsLeft = ({ at, speed }: Roll): number => (speed === 0 ? 0 : Math.max(0, Math.ceil(elapsedBetween(mainClock.now(), at) / 1000)));

/** The number; nothing once the roll has begun. It changes once a second, with main's clock. */
export const CountIn = ({ roll }: { readonly roll: Roll }): ReactElement | null => {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const seconds = secondsLeft(roll);
      setLeft(seconds);
      if (seconds > 0) timer = setTimeout(look, elapsedBetween(mainClock.now(), roll.at) - (seconds - 1) * 1000 + 1);
    };
    look();
    return () => clearTimeout(timer);
  }, [roll]);
  return left === 0 ? null : <div className="prompter-count">{left}</div>;
};
