/** `npm run test:e2e`: sets up and builds what is missing, then drives the real app with Playwright. Arguments go to Playwright. */
import process from 'node:process';
import { endWell } from './end.mjs';
import { runPlaywright } from './playwright.mjs';
import { setUp } from './set-up.mjs';

await endWell(async () => {
  const electron = await setUp();
  const { buildTarget } = await import('./build.mjs');
  for (const target of ['main', 'renderer']) await buildTarget(target);
  return runPlaywright('tests/e2e', electron, process.argv.slice(2));
});
