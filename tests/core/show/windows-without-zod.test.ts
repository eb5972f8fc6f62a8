/** What windows import of the show and the prompter must not draw zod into their bundles: it is larger than all the rest. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const core = resolve(import.meta.dirname, '../../../core');

const forWindows = [
  'devices/bindings.ts',
  'devices/bound-table.ts',
  'devices/change-bindings.ts',
  'devices/conflicts.ts',
  'show/clocks.ts',
  'show/command-table.ts',
  'show/create-show.ts',
  'show/default-picture.ts',
  'show/edit.ts',
  'show/key-name.ts',
  'show/message.ts',
  'show/roll.ts',
  'show/stopwatch.ts',
  'show/timeline-of.ts',
  'prompter/keyframes.ts',
  'prompter/scroll-map.ts',
  'problem/failure.ts',
  'units/time.ts',
];

/** What a module imports when it runs: types are gone by then. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm)].map((found) => found[1] ?? '');

/** Every module that a file draws in, itself included; packages by name. */
const reached = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) {
    if (name.startsWith('.')) reached(resolve(dirname(file), name), seen);
    else seen.add(name);
  }
  return seen;
};

describe('modules for windows', () => {
  it.each(forWindows)('%s runs without zod', (name) => {
    const file = resolve(core, name);
    expect(existsSync(file)).toBe(true);
    expect([...reached(file)].filter((module) => /^zod\b/.test(module))).toEqual([]);
  });

  it('are told from one that needs it', () => {
    const all = reached(resolve(core, 'ipc/dispatch.ts'));
    expect(all.has('zod')).toBe(true);
    expect(all.size).toBeGreaterThan(3);
  });
});
