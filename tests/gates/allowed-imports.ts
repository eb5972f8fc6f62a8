/** What each folder may import: a list of what is allowed, so that a new package is a decision. */

type Allowed = { readonly folders: readonly string[]; readonly packages: readonly string[] };

/** Packages are names without their paths; `node:` stands for all of Node's own modules. */
export const allowed: Readonly<Record<'core' | 'electron' | 'renderer' | 'cli', Allowed>> = {
  core: { folders: ['core'], packages: ['jschardet', 'n2words', 'webvtt-parser', 'zod'] },
  electron: { folders: ['electron', 'core'], packages: ['electron', 'node:', 'zod'] },
  renderer: {
    folders: ['renderer', 'core'],
    packages: ['@codemirror/commands', '@codemirror/search', '@codemirror/state', '@codemirror/view', '@fontsource-variable/inter', '@fontsource-variable/jetbrains-mono', '@fontsource-variable/lexend', '@fontsource-variable/noto-emoji', '@fontsource/opendyslexic', '@tanstack/react-virtual', 'mediabunny', 'react', 'react-dom', 'wavesurfer.js'],
  },
  cli: { folders: ['cli', 'core', 'package.json'], packages: ['cli-progress', 'commander', 'node:'] },
};

/** Every module that a source names: imports, re-exports, `import()` as value and as type, `require()`. */
export const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*(['"])(?<name>[^'"\n]+)\1/g)].flatMap(({ groups }) => groups?.['name'] ?? []);

const packageOf = (name: string): string => {
  if (name.startsWith('node:')) return 'node:';
  const [scope = '', rest] = name.split('/');
  return scope.startsWith('@') && rest !== undefined ? `${scope}/${rest}` : scope;
};

/** The folder of the repository that a relative import leads to, from a file with `/` in its name. */
const folderOf = (file: string, name: string): string => new URL(name, `file:///${file}`).pathname.split('/')[1] ?? '';

/** The imports that a source file may not have; `file` is relative to the repository, with `/`. */
export const refusedImports = (file: string, text: string): readonly string[] => {
  const entry = Object.entries(allowed).find(([folder]) => file.startsWith(`${folder}/`));
  if (entry === undefined) return importsOf(text);
  const [, { folders, packages }] = entry;
  return importsOf(text).filter((name) => (name.startsWith('.') ? !folders.includes(folderOf(file, name)) : !packages.includes(packageOf(name))));
};
