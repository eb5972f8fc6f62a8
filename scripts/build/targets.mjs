/** What is built from what: the bundles of the main process, the preload, the CLI and the pages of the windows. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { root } from '../root.mjs';

const bundle = (input, file, format, external) => ({
  input: join(root, input),
  platform: 'node',
  external,
  output: { file: join(root, 'dist', file), format, sourcemap: true },
});

const chunks = (entries, folder, external) => ({
  input: Object.fromEntries(Object.entries(entries).map(([name, input]) => [name, join(root, input)])),
  platform: 'node',
  external,
  output: { dir: join(root, 'dist', folder), format: 'esm', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', cleanDir: true },
});

/** Rolldown's options for each target that runs on Node. The preload is one CommonJS file, as the sandbox demands. */
export const nodeBundles = {
  main: [chunks({ main: 'electron/main.ts', 'job-process': 'electron/jobs/job-process.ts' }, 'main', ['electron']), bundle('electron/preload.ts', 'preload/preload.cjs', 'cjs', ['electron'])],
  cli: [chunks({ caesura: 'cli/caesura.ts', 'caption-worker': 'cli/caption-worker.ts' }, 'cli', [])],
};

/** Vite's options for the windows' pages. No polyfill script, no inlined asset: the pages run under a strict content security policy. */
export const pages = {
  configFile: false,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome148',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    rolldownOptions: {
      input: { operator: join(root, 'renderer/operator/index.html'), prompter: join(root, 'renderer/prompter/index.html'), plain: join(root, 'renderer/prompter/plain.html'), number: join(root, 'renderer/prompter/number.html') },
      // The text editor is a third of the operator's page: apart, the browser reads it beside the rest.
      output: { codeSplitting: { groups: [{ name: 'text-editor', test: /node_modules\/(?:@codemirror|@lezer|@marijn|crelt|style-mod|w3c-keyname)\// }] } },
    },
  },
};
