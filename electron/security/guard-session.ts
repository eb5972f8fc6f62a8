/** Makes a window's session serve our own pages and refuse everything else. */
import type { Session } from 'electron';
import { isOwnAddress, ownScheme } from './own-origin.ts';
import { servePage } from './serve-page.ts';

/** Every request that is not ours is cancelled; the developer tools load their own files in an unpackaged app. */
const cancelForeignRequests = (session: Session, allowTools: boolean): void =>
  session.webRequest.onBeforeRequest((details, answer) => {
    const isTools = allowTools && details.url.startsWith('devtools://');
    answer({ cancel: !isTools && !isOwnAddress(details.url) });
  });

/** Camera, microphone, devices, notifications and the like are refused until a feature needs one. */
const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
};

const denyDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault());
};

/** Guards a session and serves the built pages of `folder` in it. `allowTools`: the developer tools may load. */
export const guardSession = (session: Session, folder: string, allowTools: boolean): void => {
  session.protocol.handle(ownScheme, (request) => servePage(folder, request.method, request.url));
  cancelForeignRequests(session, allowTools);
  denyPermissions(session);
  denyDownloads(session);
  session.setSpellCheckerEnabled(false);
};
