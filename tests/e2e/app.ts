/** Playwright's test with the real app. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect as baseExpect, test as base } from '@playwright/test';
import { type Caesura, end, smallDisplays, start } from './launch.ts';
import { type SharedApp, shareApp } from './shared-app.ts';

export { answerOpenDialog, answerQuestions, answerSaveDialog } from './dialogs.ts';
export { type Caesura, end, fullDisplays, launch, resizeOperator, sandboxSwitches, windowOf } from './launch.ts';

/** A script in the style of the product, with every kind of pause. */
export const SAMPLE = [
  'The ferry will sail again tonight,... after nine days in port.',
  'Storm damage kept it there... and cost the company 2.4 million dollars. The crew is rested.',
  '[TAKE PKG]',
  'Our harbour correspondent Lina Voss reports. [pause 1s] She has been on board.',
  'Passengers with a ticket may travel until Sunday,... and those without may buy one at the pier.',
  '',
].join('\n');

type Options = {
  /** What the script file holds. */
  readonly text: string;
  /** True: an app of the test's own. False: one that other tests had before. */
  readonly alone: boolean;
  /** The emulated displays. */
  readonly displays: string;
};

/** Playwright's test with a running app that has this test's script and is as good as new. */
export const test = base.extend<Options & { readonly caesura: Caesura }, { readonly sharedApp: SharedApp }>({
  text: [SAMPLE, { option: true }],
  alone: [false, { option: true }],
  displays: [smallDisplays, { option: true }],
  sharedApp: [
    // Playwright wants to read here which other fixtures this one needs.
    async ({ browserName: _browserName }, provide) => {
      const shared = shareApp();
      await provide(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  caesura: async ({ text, alone, displays, sharedApp }, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'caesura-e2e-'));
    const script = join(folder, 'ferry.txt');
    await writeFile(script, text);
    const caesura = await (alone ? start(folder, folder, script, displays) : sharedApp.lend(folder, script, displays));
    try {
      await provide(caesura);
    } finally {
      if (alone) await end(caesura.app);
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/** The same with an app of the test's own: for a test that ends it, or changes what cannot be set back. */
export const testAlone = test.extend<Options>({ alone: true });

/** Between two looks of `expect.poll`, ms: its own way is to wait a second once it has looked four times. */
const intervals = [50, 100, 150, 250];

const pollSoon: typeof baseExpect.poll = (read, wish) => baseExpect.poll(read, { intervals, ...(typeof wish === 'string' ? { message: wish } : wish) });

/** Playwright's expect, which looks again sooner. */
export const expect: typeof baseExpect = new Proxy(baseExpect, {
  get: (all, name): unknown => (name === 'poll' ? pollSoon : Reflect.get(all, name)),
});
