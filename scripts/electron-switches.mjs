/** The switches that our scripts and tests start Electron with. */
import process from 'node:process';

/** As root Chromium's sandbox refuses to run; nobody else goes without it. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** No screen at all: two emulated displays and software graphics. */
export const headlessSwitches = ['--ozone-platform=headless', '--screen-info={1920x1080}{1280x720}', '--disable-gpu', '--force-device-scale-factor=1'];

/** Xvfb has no graphics card, no bus and nobody who reads Chromium's complaints about that. */
export const virtualScreenSwitches = ['--disable-gpu', '--log-level=3'];
