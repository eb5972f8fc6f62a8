/** The switches that our scripts and tests start Electron with. */
import process from 'node:process';

/** As root Chromium's sandbox refuses to run; nobody else goes without it. */
export const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Xvfb has no graphics card, no bus and nobody who reads Chromium's complaints about that. */
export const virtualScreenSwitches = ['--disable-gpu', '--log-level=3'];
