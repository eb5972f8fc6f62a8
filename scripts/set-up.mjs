/** Sets up what is missing on this machine: packages, the Electron binary, system libraries. Does nothing the second time. */
import { ensurePackages } from './set-up/packages.mjs';

/** Only what needs no window: the packages. */
export { ensurePackages };

/** Everything that a window needs; gives the Electron to run. */
export const setUp = async () => {
  await ensurePackages();
  // Loaded late: before the packages are there only Node's own modules can be.
  const [{ ensureElectron }, { ensureLibraries }] = await Promise.all([import('./set-up/electron-binary.mjs'), import('./set-up/system-libraries.mjs')]);
  const electron = await ensureElectron();
  await ensureLibraries(electron.binary);
  return electron;
};

/** What Electron must be told on this machine: as root Chromium's sandbox refuses to run. */
export const electronSwitches = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Runs a script of the repository; an error ends it with its message, not its stack. */
export const main = (work) =>
  work().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });

if (process.argv[1] === import.meta.filename) await main(setUp);
