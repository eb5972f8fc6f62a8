/** Tells Chromium about the app's own scheme; must run before the app is ready. */
import { protocol } from 'electron';
import { ownScheme } from './own-origin.ts';

/** Registers the scheme as standard and secure, never as one that bypasses the CSP. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true } },
  ]);
