/** The one contract between the windows and the main process: who may call what, with what, and what comes back. Each part is a room of its own. */
import type { Failure } from '../problem/failure.ts';
import { airCalls } from './air-calls.ts';
import type { EventRoles } from './call-contract.ts';
import { captionCalls, captionEventRoles, type CaptionEvents } from './caption-calls.ts';
import type { CaptionRequest } from './caption-requests.ts';
import { deviceCalls, deviceEventRoles, type DeviceEvents } from './device-calls.ts';
import { fileCalls, fileEventRoles, type FileEvents } from './file-calls.ts';
import { mediaCalls, mediaEventRoles, type MediaEvents } from './media-calls.ts';
import { outputCalls, outputEventRoles, type OutputEvents } from './output-calls.ts';
import { takeCalls, takeEventRoles, type TakeEvents } from './take-calls.ts';
import { sheetCalls, sheetEventRoles, type SheetEvents } from './sheet-calls.ts';
import { recoveryCalls } from './recovery-calls.ts';
import { sidecarCalls, sidecarEventRoles, type SidecarEvents } from './sidecar-calls.ts';
import { showCalls, showEventRoles, type ShowEvents } from './show-calls.ts';

export type { CallContract, Role } from './call-contract.ts';
export type { ExportRequest } from './caption-calls.ts';
export type { ChosenHid, DevicesInUse, HidChoice } from './device-calls.ts';
export type { OpenedDocument, RecentFile } from './file-calls.ts';
export type { TakeExporting, TakeFormat } from './take-calls.ts';
export type { DisplayInfo, OutputLook, OutputStatus, OwnOutput } from './output-calls.ts';
export type { RecoverySettings } from './recovery-calls.ts';

/** Something the operator window itself must do, asked from the menu. */
export type WindowRequest =
  | 'export' | 'find' | 'help' | 'devices' | 'edit-mode' | 'rehearse-mode' | 'live-mode' | 'captions-mode' | 'takes-view' | 'record' | 'tap-cue' | 'discard-take' | 'play-take' | 'zoom-reset'
  | 'picture' | 'back-two-rows' | 'jump-here' | CaptionRequest;

/** Something the operator must know; stays until dismissed when `severity` is error, or when it has a list of `lines`; an empty list takes away the one before. */
export type Notice = Failure & { readonly severity: 'info' | 'warning' | 'error'; readonly lines?: readonly string[] };

type WindowEvents = { readonly notice: Notice; readonly request: WindowRequest };

/** Every call that a window can make of the main process. */
export const calls = { ...showCalls, ...fileCalls, ...captionCalls, ...sheetCalls, ...sidecarCalls, ...mediaCalls, ...outputCalls, ...airCalls, ...recoveryCalls, ...deviceCalls, ...takeCalls } as const;

/** Every event that the main process sends, and what it carries. */
export type Events = ShowEvents & FileEvents & CaptionEvents & SheetEvents & SidecarEvents & MediaEvents & OutputEvents & DeviceEvents & TakeEvents & WindowEvents;

/** Who hears which event. */
export const eventRoles: EventRoles<Events> = {
  ...showEventRoles,
  ...fileEventRoles,
  ...captionEventRoles,
  ...sheetEventRoles,
  ...sidecarEventRoles,
  ...mediaEventRoles,
  ...outputEventRoles,
  ...deviceEventRoles,
  ...takeEventRoles,
  notice: ['operator'],
  request: ['operator'],
};
