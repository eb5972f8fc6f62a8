/** The contract's part about files: opened, saved, and those opened before. */
import { z } from 'zod';
import { call, nothing, type EventRoles } from './call-contract.ts';

const filePath = z.string().min(1).max(4096);

/** What opening a document gave; `encoding` is what its bytes were read as. */
export type OpenedDocument = { readonly name: string; readonly encoding: string };

/** A file opened before. The window names it by its place in the list, never by a path. */
export type RecentFile = { readonly name: string; readonly folder: string; readonly missing: boolean };

/** Calls about files; null answers a dialog that was cancelled. */
export const fileCalls = {
  'file.new': call<OpenedDocument | null>()(['operator'], nothing),
  /** Asks for a file and opens it; null: cancelled. */
  'file.open': call<OpenedDocument | null>()(['operator'], nothing),
  'file.open-dropped': call<OpenedDocument | null>()(['operator'], z.object({ path: filePath }).strict()),
  'file.open-recent': call<OpenedDocument | null>()(['operator'], z.object({ index: z.int().min(0).max(100) }).strict()),
  'file.recent': call<readonly RecentFile[]>()(['operator'], nothing),
  'file.save': call<{ readonly path: string } | null>()(['operator'], nothing),
  'file.save-as': call<{ readonly path: string } | null>()(['operator'], nothing),
} as const;

/** Events about files. */
export type FileEvents = { readonly recent: readonly RecentFile[] };

/** Who hears of files. */
export const fileEventRoles: EventRoles<FileEvents> = { recent: ['operator'] };
