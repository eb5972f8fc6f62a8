/** Sets up what is missing: packages, Electron and its libraries. Nothing is loaded here but Node's own modules. */
import { getElectron } from './electron-binary.mjs';
import { checkNode, setUpPackages } from './set-up/packages.mjs';
import { setUpLibraries } from './set-up/system-libraries.mjs';

/** Sees to Node and the packages: enough for the CLI, lint and unit tests. */
export const setUpTools = async () => {
  checkNode();
  await setUpPackages();
};

/** Sees to everything that the app needs, and gives Electron: `{folder, executable, version, source}`. */
export const setUp = async () => {
  await setUpTools();
  const electron = await getElectron();
  await setUpLibraries(electron.executable);
  return electron;
};
