/** Makes a window's session serve our own pages and refuse everything else. */
import type { Session } from 'electron';
import { isOwnAddress, ownScheme } from './own-origin.ts';
import { type SoundSource, serveSound, soundAsked } from '../takes/sound-source.ts';
import { servePage } from './serve-page.ts';

/** Every request that is not ours is cancelled; the developer tools load their own files in an unpackaged app. */
const cancelForeignRequests = (session: Session, allowTools: boolean): void =>
  session.webRequest.onBeforeRequest((details, answer) => {
    const isTools = allowTools && details.url.startsWith('devtools://');
    answer({ cancel: !isTools && !isOwnAddress(details.url) });
  });

/** What a session's page may do beside showing itself. */
export type SessionRights = {
  /** The folder of the built pages. */
  readonly folder: string;
  /** The developer tools may load. */
  readonly allowTools: boolean;
  /** It records takes: it may hear the microphone, and the sound of takes is served. Null: it may not. */
  readonly sounds: SoundSource | null;
};

/** The microphone alone, never with a camera. */
const isMicrophone = (permission: string, kinds: readonly string[] | undefined): boolean =>
  permission === 'media' && kinds !== undefined && kinds.length > 0 && kinds.every((kind) => kind === 'audio');

/** Camera, devices, notifications and the like are refused until a feature needs one; the microphone is allowed where takes are recorded. */
const denyPermissions = (session: Session, { sounds }: SessionRights): void => {
  const hears = sounds !== null;
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(hears && isOwnAddress(details.requestingUrl) && isMicrophone(permission, 'mediaTypes' in details ? details.mediaTypes : undefined)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, { mediaType }) => hears && isOwnAddress(origin) && isMicrophone(permission, mediaType === undefined ? undefined : [mediaType]));
  session.setDevicePermissionHandler(() => false);
};

const answerRequest = async ({ folder, sounds }: SessionRights, request: Request): Promise<Response> => {
  const sound = sounds === null || request.method !== 'GET' ? null : soundAsked(request.url);
  return sound === null || sounds === null ? servePage(folder, request.method, request.url) : serveSound(sound, request.headers.get('range'), sounds.find);
};

const denyDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault());
};

/** Guards a session and serves the built pages in it. */
export const guardSession = (session: Session, rights: SessionRights): void => {
  session.protocol.handle(ownScheme, (request) => answerRequest(rights, request));
  cancelForeignRequests(session, rights.allowTools);
  denyPermissions(session, rights);
  denyDownloads(session);
  session.setSpellCheckerEnabled(false);
};
