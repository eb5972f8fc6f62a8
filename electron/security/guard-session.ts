/** Makes a window's session serve our own pages and refuse everything else. */
import type { Session } from 'electron';
import type { PermissionRules } from './device-permissions.ts';
import { isOwnAddress, ownScheme } from './own-origin.ts';
import type { MediaDesk } from '../media/media-desk.ts';
import { mediaToken, serveMedia } from '../media/serve-media.ts';
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
  /** Which devices it may use. */
  readonly rules: PermissionRules;
  /** It plays the video or sound that the operator chose. Null: it may not. */
  readonly media: Pick<MediaDesk, 'fileOf'> | null;
};

/** The microphone alone, never with a camera. */
const isMicrophone = (permission: string, kinds: readonly string[] | undefined): boolean =>
  permission === 'media' && kinds !== undefined && kinds.length > 0 && kinds.every((kind) => kind === 'audio');

/**
 * Everything is refused but what the rights of the session name: for the operator's the microphone, MIDI and the chosen USB
 * controllers; for others nothing. The camera, notifications and the like never.
 */
const restrictPermissions = (session: Session, { sounds, rules }: SessionRights): void => {
  const hears = (address: string, permission: string, kinds: readonly string[] | undefined): boolean => sounds !== null && isOwnAddress(address) && isMicrophone(permission, kinds);
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { isMainFrame, requestingUrl } = details;
    answer(hears(requestingUrl, permission, 'mediaTypes' in details ? details.mediaTypes : undefined) || (isMainFrame && rules.mayHave(permission, requestingUrl)));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { mediaType }) =>
    hears(origin, permission, mediaType === undefined ? undefined : [mediaType]) || rules.mayHave(permission, origin),
  );
  session.setDevicePermissionHandler(({ deviceType, origin, device }) => rules.mayOpen(deviceType, origin, device));
};

const answerRequest = async ({ folder, sounds, media }: SessionRights, request: Request): Promise<Response> => {
  if (media !== null && mediaToken(request.url) !== null) return serveMedia(media, request);
  const sound = sounds === null || request.method !== 'GET' ? null : soundAsked(request.url);
  return sound === null || sounds === null ? servePage(folder, request.method, request.url) : serveSound(sound, request.headers.get('range'), sounds.find);
};

const denyDownloads = (session: Session): void => {
  session.on('will-download', (event) => event.preventDefault());
};

/** Guards a session that serves nothing of ours by itself: no foreign address, no permission, no download. */
export const denyEverything = (session: Session): void => {
  cancelForeignRequests(session, false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  denyDownloads(session);
  session.setSpellCheckerEnabled(false);
};

/** Guards a session and serves the built pages in it. */
export const guardSession = (session: Session, rights: SessionRights): void => {
  session.protocol.handle(ownScheme, (request) => answerRequest(rights, request));
  cancelForeignRequests(session, rights.allowTools);
  restrictPermissions(session, rights);
  denyDownloads(session);
  session.setSpellCheckerEnabled(false);
};
