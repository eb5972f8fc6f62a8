/** Read by Electron before the app: lets the app's main process find `window.mjs` where it asks for Electron. */
const { registerHooks } = require('node:module');
const path = require('node:path');
const process = require('node:process');
const { pathToFileURL } = require('node:url');

const windows = pathToFileURL(path.join(__dirname, 'window.mjs')).href;

registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' && context.parentURL?.includes('/dist/main/') ? { url: windows, shortCircuit: true } : next(specifier, context)),
});

// The app takes files on its command line for scripts: this one is none.
process.argv.splice(process.argv.indexOf(__filename) - 1, 2);
