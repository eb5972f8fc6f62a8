/** What makes bindings valid where they enter: from the settings file and from a window. */
import { z } from 'zod';
import { type Bindings, mostOfOneEntry } from './bindings.ts';

/** Ids of entries, keys and controls are short names; never one that every object has. */
const name = z.string().min(1).max(120).refine((text) => text !== '__proto__');

const names = z.record(name, z.array(name).max(mostOfOneEntry)).refine((record) => Object.keys(record).length <= 500);

const axisUse = z
  .object({
    drives: z.enum(['nothing', 'shuttle', 'bend', 'fader', 'jog', 'speed-steps']),
    deadZone: z.number().min(0).max(0.9),
    curve: z.number().min(0.5).max(4),
    most: z.number().min(0.2).max(4),
    inverted: z.boolean(),
    encoder: z.enum(['twos-complement', 'binary-offset', 'sign-bit']).nullable(),
  })
  .strict();

/** Bindings as they enter. */
export const bindingsSchema: z.ZodType<Bindings> = z
  .object({
    keys: names,
    inputs: names,
    axes: z.record(name, axisUse).refine((record) => Object.keys(record).length <= 200),
    wheel: z.enum(['nothing', 'jog', 'speed']),
  })
  .strict();
