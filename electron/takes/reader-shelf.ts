/** Keeps what takes taught about each reader, and the speed that they like, over all documents, in one file of the user's data. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { fitOfTake, fitReader } from '../../core/takes/fit-readers.ts';
import type { KnownReader } from '../../core/takes/fitted-reader.ts';
import type { Take } from '../../core/takes/take.ts';
import { ms } from '../../core/units/time.ts';
import { writeAtomic } from '../store/write-atomic.ts';

const ratio = z.object({ ratio: z.number().min(0.01).max(100), scatter: z.number().min(0).max(10), measured: z.number().min(0).transform(ms) });
const known = z.object({ id: z.string().max(64), words: ratio, pauses: ratio });
const shelfSchema = z.object({ version: z.literal(1), readers: z.array(z.object({ name: z.string().min(1).max(1000), takes: z.array(known), speed: z.number().min(0.1).max(4).exactOptional() })).max(1000) });

type Shelf = z.infer<typeof shelfSchema>;

/** So many takes of a reader are remembered: the last ones, as a reading changes over the years. */
const mostTakes = 40;

/** The readers. Changes are written a moment later; what fails to be written is reported and holds until the end. */
export type ReaderShelf = {
  /** All readers by name. */
  readonly list: () => readonly KnownReader[];
  /** A take counts for its reader, and for nobody else any more. */
  readonly learn: (id: string, take: Take) => void;
  readonly unlearn: (id: string) => void;
  readonly forget: (name: string) => void;
  /** Remembers the speed that a reader likes (0.1 to 4; null: none) from now on; somebody who is not known has none. */
  readonly likeSpeed: (name: string, speed: number | null) => void;
  /** Settles when everything is on disk. */
  readonly settled: () => Promise<void>;
};

const readShelf = (path: string): Shelf => {
  try {
    return shelfSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { version: 1, readers: [] };
  }
};

/** A deleted take may come back: who likes a speed of their own keeps it until then. */
const isKnown = ({ takes, speed }: Shelf['readers'][number]): boolean => takes.length > 0 || speed !== undefined;

const withoutTake = ({ readers, ...rest }: Shelf, id: string): Shelf => ({
  ...rest,
  readers: readers.map(({ takes, ...reader }) => ({ ...reader, takes: takes.filter((take) => take.id !== id) })).filter(isKnown),
});

const withTake = (shelf: Shelf, id: string, take: Take): Shelf => {
  const fit = fitOfTake(take);
  const { readers, ...rest } = withoutTake(shelf, id);
  if (fit === null || take.reader === '') return { ...rest, readers };
  const before = readers.find(({ name }) => name === take.reader);
  const takes = [...(before?.takes ?? []), { id, ...fit }].slice(-mostTakes);
  return { ...rest, readers: [...readers.filter(({ name }) => name !== take.reader), { ...before, name: take.reader, takes }] };
};

const withSpeed = (shelf: Shelf, name: string, speed: number | null): Shelf => ({
  ...shelf,
  readers: shelf.readers.map(({ speed: before, ...reader }) => {
    const kept = reader.name === name ? (speed ?? undefined) : before;
    return kept === undefined ? reader : { ...reader, speed: kept };
  }),
});

/** The readers kept in the file at `path`; one that is damaged begins anew, as every take can teach again. */
export const openReaders = (path: string, report: (error: unknown) => void): ReaderShelf => {
  let shelf = readShelf(path);
  let writing: Promise<void> = Promise.resolve();
  const become = (next: Shelf): void => {
    shelf = next;
    const before = writing;
    const write = async (): Promise<void> => {
      await before;
      await writeAtomic(path, `${JSON.stringify(next)}\n`);
    };
    writing = write().catch(report);
  };
  return {
    list: () =>
      shelf.readers
        .filter(({ takes }) => takes.length > 0)
        .map(({ name, takes, speed = null }) => ({ ...fitReader(name, takes), speed }))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
    learn: (id, take) => become(withTake(shelf, id, take)),
    unlearn: (id) => become(withoutTake(shelf, id)),
    forget: (name) => become({ ...shelf, readers: shelf.readers.filter((reader) => reader.name !== name) }),
    likeSpeed: (name, speed) => become(withSpeed(shelf, name, speed)),
    settled: () => writing,
  };
};
