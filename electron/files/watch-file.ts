/** Watches the document's file while it is open here: another program's changes are told of, never taken over unasked. */
import { basename } from 'node:path';
import type { DeskContext } from './desk-context.ts';
import { compareWithDisk } from './file-stamp.ts';
import type { FileStamp } from './file-facts.ts';

/** How often the file is looked at, ms: a producer who saves hears of it before the next story, and a network drive is not burdened. */
const lookEvery = 2000;

type Watched = Pick<DeskContext, 'owner' | 'notices' | 'file'>;

type Differing = 'changed' | 'missing';

const words = (state: Differing, name: string, modified: boolean): string => {
  if (state === 'missing') return `“${name}” is not there any more: it was moved, renamed or deleted. Its text is safe here; Save writes it again.`;
  return modified
    ? `“${name}” was changed by another program, and has unsaved edits here. Save asks before it replaces the other text; Save as keeps both.`
    : `“${name}” was changed by another program. What is shown here is the older text: open it again from the file menu to read the new one.`;
};

/** One look at the file. What differs is told when it differs twice in a row (a file that is being saved is gone for a moment), and once until it is opened or saved again. */
export const createFileLook = ({ owner, notices, file }: Watched): (() => Promise<void>) => {
  let seen: { readonly stamp: FileStamp; readonly state: Differing } | null = null;
  let told: FileStamp | null = null;
  return async () => {
    const { path } = owner.read().document;
    const { stamp } = file.facts;
    if (path === null || stamp === null || told === stamp) return;
    const state = await compareWithDisk(path, stamp);
    const { document } = owner.read();
    if (file.facts.stamp !== stamp || document.path !== path) return;
    const again = seen?.stamp === stamp && seen.state === state;
    seen = state === 'same' ? null : { stamp, state };
    if (state === 'same' || !again) return;
    told = stamp;
    notices.tell('warning', state === 'missing' ? 'file-gone' : 'file-changed', words(state, basename(path), document.modified));
  };
};

/** Looks at the file from now on; gives back what ends it. */
export const watchFile = (watched: Watched): (() => void) => {
  const look = createFileLook(watched);
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    void look().finally(() => {
      running = false;
    });
  }, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
};
