/** The desk of the document's takes: lists, lets them rule, renames, deletes and brings back. What is on disk and what the windows see change together. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Result, failure, success } from '../../core/problem/failure.ts';
import { ruleByTakes } from '../../core/show/change-ruling.ts';
import { endPlayback } from '../../core/show/end-playback.ts';
import type { TakeList, TakeSummary } from '../../core/takes/kept-take.ts';
import { takeSummary } from '../../core/takes/take-summary.ts';
import type { Clock } from '../../core/units/time.ts';
import type { Notices } from '../ipc/notices.ts';
import type { ShowOwner } from '../show/show-owner.ts';
import { type Shelf, emptyShelf, label, letRule, moveShelf, openShelf, release, remove, restore, rulingTakes, withTake } from './shelf.ts';
import type { KeptTake } from './take-shelf.ts';
import { takesFailure } from './takes-failure.ts';

/** What the desk stands on. `data` is the folder of the user's data; `today` the wall clock. */
export type TakeDeskParts = {
  readonly owner: ShowOwner;
  readonly data: string;
  readonly now: Clock;
  readonly today: () => Date;
  readonly changed: (list: TakeList) => void;
  readonly notices: Notices;
};

/** The desk. Changes are made one after the other; each is on disk before it is answered. */
export type TakeDesk = {
  readonly list: () => TakeList;
  readonly find: (id: string) => Result<KeptTake>;
  /** A take has come: it is on disk already. Its summary; null when it is of another document. */
  readonly add: (path: string | null, kept: KeptTake) => TakeSummary | null;
  /** The same for one that was cut off: whether to keep it is asked until `settle`, or until it is deleted. */
  readonly recover: (path: string | null, kept: KeptTake) => TakeSummary | null;
  readonly settle: (id: string) => void;
  readonly label: (id: string, reader: string) => Promise<Result<null>>;
  readonly rule: (id: string) => Promise<Result<null>>;
  readonly release: (id: string) => Promise<Result<null>>;
  readonly remove: (id: string) => Promise<Result<null>>;
  readonly restore: () => Promise<Result<{ readonly id: string } | null>>;
  /** The file of a take's sound; null: there is none. */
  readonly soundOf: (id: string) => Promise<string | null>;
  /** Reads the takes of the document that is open now. */
  readonly load: () => Promise<void>;
  /** The document has a file now, or another one: its takes go with it. */
  readonly follow: () => Promise<void>;
  /** Tells the windows the list again: the document or the profile is another. */
  readonly tell: () => void;
};

const gone = failure('no-take', 'That take is gone. Choose another one.');

const unreadable = ([name = '', ...others]: readonly string[]): string =>
  others.length === 0 ? `The take “${name}” cannot be read and is left out. Its file stays as it is.` : `${others.length + 1} takes cannot be read and are left out. Their files stay as they are.`;

/** One piece of work at a time; what throws becomes a failure. */
const createTurn = (): (<Value>(work: () => Promise<Result<Value>>) => Promise<Result<Value>>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work).catch(takesFailure);
    last = done;
    return done;
  };
};

const fileOfSound = async ({ folder, take }: KeptTake): Promise<string | null> => {
  if (take.audio === null) return null;
  const path = join(folder, take.audio.file);
  return stat(path).then((file) => (file.isFile() ? path : null), () => null);
};

/** The shelf as it is now. What becomes of it rules the show and is told to the windows. */
type HeldShelf = { readonly recovered: Set<string>; readonly now: () => Shelf; readonly become: (next: Shelf) => void; readonly list: () => TakeList; readonly find: (id: string) => Result<KeptTake> };

const holdShelf = ({ owner, data, now, changed }: TakeDeskParts): HeldShelf => {
  let shelf = emptyShelf(data);
  const recovered = new Set<string>();
  const list = (): TakeList => {
    const { document, profile } = owner.read();
    return { takes: shelf.takes.map(({ id, take }) => takeSummary(id, take, shelf.rules.has(id), document.rundown, profile)), restorable: shelf.deleted.length, recovered: shelf.takes.map(({ id }) => id).filter((id) => recovered.has(id)) };
  };
  const rule = (): void => {
    const takes = rulingTakes(shelf);
    const before = owner.read().ruling.takes;
    const isSame = takes.length === before.length && takes.every((take, index) => take === before[index]);
    if (!isSame) owner.change('takes', (show) => ruleByTakes(show, takes, now()));
  };
  /** A take that is gone is heard no more. */
  const hush = (): void => {
    const { played } = owner.read().ruling;
    if (played !== null && !shelf.takes.some(({ id }) => id === played.id)) owner.change('takes', (show) => endPlayback(show, now()));
  };
  return {
    recovered,
    now: () => shelf,
    become: (next) => {
      shelf = next;
      hush();
      rule();
      changed(list());
    },
    list,
    find: (id) => {
      const found = shelf.takes.find((kept) => kept.id === id);
      return found === undefined ? gone : success(found);
    },
  };
};

/** What the desk does with the document's file. */
const documentWork = ({ owner, data, today, notices }: TakeDeskParts, held: HeldShelf) => {
  const load = async (): Promise<Result<null>> => {
    const { path, text } = owner.read().document;
    const { shelf, refused } = await openShelf(data, path, text === '', today().getTime());
    // Another document was opened meanwhile: its takes are read next.
    if (owner.read().document.path !== path) return success(null);
    if (refused.length > 0) notices.tell('warning', 'take-unreadable', unreadable(refused));
    held.become(shelf);
    return success(null);
  };
  const follow = async (): Promise<Result<null>> => {
    const { path } = owner.read().document;
    if (path === null || path === held.now().path) return success(null);
    if (held.now().takes.length === 0) return load();
    held.become(await moveShelf(held.now(), path));
    return success(null);
  };
  return { load, follow };
};

/** A desk of the owner's document. */
export const createTakeDesk = (parts: TakeDeskParts): TakeDesk => {
  const { owner, changed, notices } = parts;
  const held = holdShelf(parts);
  const { load, follow } = documentWork(parts, held);
  const inTurn = createTurn();
  const rundown = () => owner.read().document.rundown;

  /** A change of the shelf by one of its takes. */
  const change = (id: string, work: (kept: KeptTake, shelf: Shelf) => Promise<Shelf>): Promise<Result<null>> =>
    inTurn(async () => {
      const found = held.find(id);
      if (!found.ok) return found;
      held.become(await work(found.value, held.now()));
      return success(null);
    });

  const add: TakeDesk['add'] = (path, kept) => {
    if (path !== held.now().path) return null;
    held.become(withTake(held.now(), kept));
    return held.list().takes.find(({ id }) => id === kept.id) ?? null;
  };

  const told = async (work: () => Promise<Result<null>>): Promise<void> => {
    const done = await inTurn(work);
    if (!done.ok) notices.tell('error', done.error.code, done.error.message);
  };

  return {
    list: held.list,
    find: held.find,
    add,
    recover: (path, kept) => {
      held.recovered.add(kept.id);
      return add(path, kept);
    },
    settle: (id) => {
      if (held.recovered.delete(id)) changed(held.list());
    },
    label: (id, reader) => change(id, (kept, shelf) => label(shelf, kept, reader)),
    rule: (id) => change(id, (kept, shelf) => letRule(shelf, kept, rundown())),
    release: (id) => change(id, (kept, shelf) => release(shelf, kept)),
    remove: (id) => change(id, (kept, shelf) => remove(shelf, kept)),
    restore: () =>
      inTurn(async () => {
        const last = held.now().deleted.at(-1);
        held.become(await restore(held.now(), rundown()));
        return success(last === undefined ? null : { id: last.kept.id });
      }),
    soundOf: async (id) => {
      const found = held.find(id);
      return found.ok ? fileOfSound(found.value) : null;
    },
    load: () => told(load),
    follow: () => told(follow),
    tell: () => changed(held.list()),
  };
};
