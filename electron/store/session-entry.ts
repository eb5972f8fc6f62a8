/** What the session's journal holds, line by line: enough to come back after a crash with the text, the place and the settings of the show. */
import { z } from 'zod';
import { mostMarkers } from '../../core/show/markers.ts';
import { fileFactsSchema } from '../files/file-facts.ts';
import { picturePatchSchema, profileSchema } from './show-schemas.ts';

const markerPlace = z.object({ cue: z.string().max(64), fraction: z.number().min(0).max(1) });
const place = markerPlace.nullable();
const name = z.string().max(4096);

/** A whole document: at opening, and at each rewriting of the journal. */
const documentEntry = z
  .object({
    kind: z.literal('document'),
    rev: z.int(),
    name,
    path: name.nullable(),
    modified: z.boolean(),
    text: z.string(),
    facts: fileFactsSchema,
  })
  .strict();

/** One edit. `rev` is the document's after it and `baseRev` before it; `size` is the text's length after it, UTF-16 units. */
const editEntry = z
  .object({
    kind: z.literal('edit'),
    baseRev: z.int(),
    rev: z.int(),
    from: z.int().min(0),
    length: z.int().min(0),
    insert: z.string(),
    size: z.int().min(0),
    modified: z.boolean(),
  })
  .strict();

/** The document was saved. */
const savedEntry = z
  .object({ kind: z.literal('saved'), rev: z.int(), name, path: name, facts: fileFactsSchema })
  .strict();

/** How the show stood after a command. `rolling`: it was moving. */
const stateEntry = z
  .object({
    kind: z.literal('state'),
    place,
    rolling: z.boolean(),
    speed: z.number(),
    target: z.number().nullable(),
    endAt: z.int().min(0).max(86_399_999).nullable().catch(null),
    blank: z.boolean(),
    air: z.enum(['idle', 'rehearsal', 'on-air']).default('idle'),
    markers: z.array(markerPlace).max(mostMarkers).catch([]),
    cloaked: z.array(z.int().min(0)).catch([]),
    picture: picturePatchSchema.catch({}),
    profile: profileSchema.nullable().catch(null),
  })
  .strict();

/** Where the reading is; written about ten times a second while rolling. */
const placeEntry = z.object({ kind: z.literal('place'), place }).strict();

/** The app was closed in the ordinary way: there is nothing to recover. */
const closedEntry = z.object({ kind: z.literal('closed') }).strict();

/** One line of the session's journal. */
export const sessionEntrySchema = z.discriminatedUnion('kind', [documentEntry, editEntry, savedEntry, stateEntry, placeEntry, closedEntry]);

/** One line of the session's journal. */
export type SessionEntry = z.infer<typeof sessionEntrySchema>;

/** A whole document in the journal. */
export type DocumentEntry = z.infer<typeof documentEntry>;

/** How the show stood, in the journal. */
export type StateEntry = z.infer<typeof stateEntry>;
