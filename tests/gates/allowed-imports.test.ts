/** Every import of every source is on its folder's list, those that the linter does not look at too (`import()`). */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowed, importsOf, refusedImports } from './allowed-imports.ts';
import { filesBelow, repository } from './repository-copy.ts';

type Source = { readonly file: string; readonly text: string };

const sourcesOf = async (folder: string): Promise<readonly Source[]> => {
  const names = await filesBelow(join(repository, folder), ['.ts', '.tsx']);
  const read = async (name: string): Promise<Source> => ({
    file: `${folder}/${name.replaceAll(sep, '/')}`,
    text: await readFile(join(repository, folder, name), 'utf8'),
  });
  return Promise.all(names.map(read));
};

describe('imports of the sources', () => {
  it.each(Object.keys(allowed))('%s imports only what it may', async (folder) => {
    const sources = await sourcesOf(folder);
    const seen = sources.flatMap(({ text }) => importsOf(text)).length;
    process.stdout.write(`gates: ${seen} imports in ${sources.length} files of ${folder}\n`);
    expect(seen).toBeGreaterThan(0);
    expect(sources.flatMap(({ file, text }) => refusedImports(file, text).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it.each([
    ['core/a/b.ts', "const { app } = await import('electron');", ['electron']],
    ['core/a/b.ts', "type App = import('electron').App;", ['electron']],
    ['core/a/b.ts', "const { readFile } = await import('node:fs/promises');", ['node:fs/promises']],
    ['core/a/b.ts', "export * from '../../cli/options.ts';", ['../../cli/options.ts']],
    ['core/a/b.ts', "import 'react-dom/client';", ['react-dom/client']],
    ['core/a/b.ts', "import { a } from 'zod-extra';", ['zod-extra']],
    ['core/a/b.ts', "import {\n  a,\n} from 'lodash';", ['lodash']],
    ['core/a/b.ts', "import { z } from 'zod';\nimport { a } from '../c.ts';", []],
    ['electron/a.ts', "await import('../renderer/bridge/client.ts');", ['../renderer/bridge/client.ts']],
    ['electron/a.ts', "await import('../core/script/parse.ts');", []],
    ['renderer/a.ts', "const fs = require('node:fs');", ['node:fs']],
    ['cli/a.ts', "await import('../electron/main.ts');", ['../electron/main.ts']],
    ['cli/a.ts', "import { join } from 'node:path';", []],
  ])('%s: %s', (file, text, refused) => {
    expect(refusedImports(file, text)).toEqual(refused);
  });
});
