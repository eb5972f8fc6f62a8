/** Ties the takes to the app: where they lie, which clock they are measured by, who serves their sound. */
import { join } from 'node:path';
import { monotonicClock } from '../show/clock.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { createFinishTake } from '../takes/finish-take.ts';
import { type Takes, openTakes } from '../takes/takes.ts';
import { dataFile } from './app-paths.ts';
import type { Ground } from './ground.ts';

/** The takes of the owner's document. */
export const makeTakes = (ground: Ground, owner: ShowOwner): Takes => {
  const data = dataFile('');
  const takes = openTakes({
    ...ground,
    owner,
    now: monotonicClock,
    today: () => new Date(),
    data,
    recordings: join(data, 'takes', 'recording'),
    finish: createFinishTake(ground.jobs),
  });
  ground.sounds.lend(takes.desk.soundOf);
  return takes;
};
