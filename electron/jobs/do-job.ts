/** Does a job: the part that runs beside main. Each kind loads what it needs when it is first asked for. */
import { type Result, success } from '../../core/problem/failure.ts';
import type { Job, JobKind, JobKinds } from './job-kinds.ts';

type Doing<Name extends JobKind> = (given: JobKinds[Name]['given'], hand: (piece: JobKinds[Name]['piece']) => void) => Promise<Result<JobKinds[Name]['value']>>;

const doings: { readonly [Name in JobKind]: Doing<Name> } = {
  'open-track': async (given) => (await import('../captions/opened-track.ts')).openTrack(given),
  cut: async (given) => (await import('../captions/cut-script.ts')).cutScript(given),
  match: async (given) => (await import('../captions/match-sheet.ts')).matchSheet(given),
  'take-times': async (given) => (await import('../captions/take-times.ts')).takeTimes(given),
  'export-text': async (given) => (await import('../captions/export-text.ts')).exportText(given),
  'plan-sidecars': async (given) => (await import('../captions/sidecar-plan.ts')).planOf(given),
  'make-sidecars': async (given, hand) => (await import('../captions/make-sidecars.ts')).makeSidecars(given, hand),
  'make-take': async ({ id, entries }) => success((await import('../takes/take-of-entries.ts')).takeOfEntries(id, entries)),
};

/** Does it; `hand` takes what is handed over on the way. */
export const doJob = <Name extends JobKind>({ kind, given }: Job<Name>, hand: (piece: JobKinds[Name]['piece']) => void): Promise<Result<JobKinds[Name]['value']>> => doings[kind](given, hand);
