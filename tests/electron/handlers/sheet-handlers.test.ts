/** The handlers of caption files: which file is opened again for another of its channels. */
import { describe, expect, it, vi } from 'vitest';
import type { CaptionSheet } from '../../../core/captions/edit/caption-sheet.ts';
import { historyOf } from '../../../core/captions/edit/history.ts';
import { success } from '../../../core/problem/failure.ts';
import { createSheetOwner } from '../../../electron/captions/sheet-owner.ts';
import { sheetHandlers } from '../../../electron/handlers/sheet-handlers.ts';
import type { HandlerContext } from '../../../electron/handlers/handler-context.ts';
import type { TrackFile } from '../../../electron/captions/opened-track.ts';
import { captionOf } from '../../core/captions/edit/edits.ts';

vi.mock('electron', () => ({ dialog: {} }));

const sheetNamed = (name: string, words: string): CaptionSheet => ({ source: { kind: 'file', name, channels: { read: 'CC1', other: 'CC2' } }, head: {}, track: [captionOf('1', 0, 1000, words), captionOf('2', 1000, 2000, words)], differing: [] });

/** Handlers over a process that reads every file as two captions, and the files that it was given. */
const begin = () => {
  const read: TrackFile[] = [];
  const sheet = createSheetOwner({ rev: 0, history: historyOf<CaptionSheet | null>(null), draft: null }, () => undefined, () => undefined);
  const jobs = (job: { readonly given: TrackFile }) => {
    read.push(job.given);
    const name = job.given.path.slice(job.given.path.lastIndexOf('/') + 1);
    return Promise.resolve(success({ sheet: sheetNamed(name, job.given.path), notice: { severity: 'info', code: 'caption-file', message: '', lines: [] } }));
  };
  const parts = { sheet, jobs, publish: () => undefined, notices: { tell: () => undefined }, window: () => null } as unknown as HandlerContext;
  const handlers = sheetHandlers(parts);
  return { read, sheet, open: (path: string) => handlers['sheet.open-track-dropped']({ path }, 'operator', 1), other: () => handlers['sheet.open-channel']({ channel: 'CC2' }, 'operator', 1) };
};

describe('another channel', () => {
  it('is read of the file whose captions are kept, not of one that is called the same', async () => {
    const { read, sheet, open, other } = begin();
    await open('/monday/news.scc');
    await open('/tuesday/news.scc');
    sheet.undo();
    expect(await other()).toMatchObject({ ok: true });
    expect(read.at(-1)).toEqual({ path: '/monday/news.scc', channel: 'CC2' });
  });

  it('is read after edits too', async () => {
    const { read, sheet, open, other } = begin();
    await open('/monday/news.scc');
    expect(sheet.edit({ kind: 'delete', from: 0, to: 0 }, false, () => null).ok).toBe(true);
    expect(await other()).toMatchObject({ ok: true });
    expect(read.at(-1)).toEqual({ path: '/monday/news.scc', channel: 'CC2' });
  });

  it('is refused where its file was opened before Caesura was started anew', async () => {
    const { sheet, other } = begin();
    sheet.take(sheetNamed('news.scc', 'kept'), 'Open a caption file');
    expect(await other()).toMatchObject({ ok: false, error: { code: 'not-here', message: 'The file “news.scc” is not open any more: open it again (Ctrl+I), and then choose CC2.' } });
  });
});
