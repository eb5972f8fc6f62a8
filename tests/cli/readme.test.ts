/** The example in the README is what the command prints. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { caesuraOfCheckout, place, temporaryFolder } from './run-caesura.ts';

const workspace = temporaryFolder();

it('the captions in the README are those of the script in it', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const section = readme.split('\n## ').find((part) => part.startsWith('From a script to captions'));
  const [script = '', captions = ''] = [...(section ?? '').matchAll(/```\n([\s\S]*?\n)```/g)].map(([, block]) => block);
  const file = await place(workspace.folder, 'ferry.txt', script);
  const { code, out } = await caesuraOfCheckout(['captions', file]);
  expect([code, out]).toEqual([0, captions]);
});
