/** One app for many tests, one after the other: each gets it as good as new, or another one where it cannot be made so. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Facts, differences, factsOf, setBack } from './as-new.ts';
import { answerQuestions } from './dialogs.ts';
import { type Caesura, end, listens, resizeOperator, start } from './launch.ts';

/** An app between two tests. */
export type SharedApp = {
  /** The app with a script opened in it, all else as in a new one; on other displays it is another app. */
  readonly lend: (folder: string, script: string, displays: string) => Promise<Caesura>;
  readonly end: () => Promise<void>;
};

/** The same app for another test; null where something of the last one is left in it. Rejects where the app or a page of it has gone. */
const again = async (used: Caesura, asNew: Facts, folder: string, script: string): Promise<Caesura | null> => {
  const { app, operator, prompter } = used;
  // The last test's text is not saved.
  await answerQuestions(app, 1);
  await resizeOperator(used, asNew.size);
  await setBack(operator, asNew, script);
  await Promise.all([operator.reload(), prompter.reload()]);
  await listens(operator);
  const left = differences(await factsOf(operator), asNew);
  if (left.length > 0) process.stdout.write(`e2e: the last test left something in the app (${left.join(', ')}): the next one gets another app\n`);
  return left.length === 0 ? { ...used, folder, script } : null;
};

/** An app that is started when it is first asked for. */
export const shareApp = (): SharedApp => {
  let running: { readonly caesura: Caesura; readonly asNew: Facts; readonly home: string; readonly displays: string } | null = null;
  const endIt = async (): Promise<void> => {
    if (running === null) return;
    await end(running.caesura.app);
    await rm(running.home, { recursive: true, force: true });
    running = null;
  };
  const lend: SharedApp['lend'] = async (folder, script, displays) => {
    const lent = running === null || running.displays !== displays ? null : await again(running.caesura, running.asNew, folder, script).catch(() => null);
    if (lent !== null) return lent;
    await endIt();
    const home = await mkdtemp(join(tmpdir(), 'caesura-e2e-app-'));
    const caesura = await start(home, folder, script, displays);
    running = { caesura, asNew: await factsOf(caesura.operator), home, displays };
    return caesura;
  };
  return { lend, end: endIt };
};
