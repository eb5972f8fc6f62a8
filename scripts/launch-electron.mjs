/** Starts Electron under Playwright for the benches and the screenshots. */
import { _electron } from '@playwright/test';

/** How long a start may take, ms; a healthy one takes a second or two. */
const PATIENCE = 15_000;

/** Starts it; Playwright's first contact with Electron was seen to hang about once in twenty starts: then it is tried once more. `starting` hears of each try. */
export const launchElectron = async (executablePath, args, starting = () => undefined) => {
  const launch = () => {
    starting();
    return _electron.launch({ executablePath, args, timeout: PATIENCE });
  };
  try {
    return await launch();
  } catch {
    return launch();
  }
};

/** The window that plays a role, `operator` or `prompter`, as soon as it is there. */
export const windowOf = async (app, role) => {
  const isIt = (page) => page.url().includes(`/${role}/`);
  return app.windows().find(isIt) ?? app.waitForEvent('window', { predicate: isIt });
};
