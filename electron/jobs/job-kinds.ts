/** What is done beside main: each kind of job with what it is given, what it hands over on its way, and what it comes to. */
import type { CutRequest } from '../../core/captions/edit/cut-request.ts';
import type { CaptionSheet } from '../../core/captions/edit/caption-sheet.ts';
import type { Track } from '../../core/captions/track.ts';
import type { ExportRequest } from '../../core/ipc/contract.ts';
import type { SidecarPlan, SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import type { Take } from '../../core/takes/take.ts';
import type { ExportText } from '../captions/export-text.ts';
import type { OpenedTrack, TrackFile } from '../captions/opened-track.ts';
import type { ScriptSource } from '../captions/script-source.ts';
import type { SidecarPiece, SidecarSource } from '../captions/sidecar-source.ts';
import type { RecordingEntries } from '../takes/take-of-entries.ts';

type Kind<Given, Value, Piece = never> = { readonly given: Given; readonly value: Value; readonly piece: Piece };

/** The kinds by name. All that travels is plain data. */
export type JobKinds = {
  /** Reads a caption file. */
  readonly 'open-track': Kind<TrackFile, OpenedTrack>;
  /** Cuts captions from a script. */
  readonly cut: Kind<{ readonly script: ScriptSource; readonly request: CutRequest }, Track>;
  /** Matches kept captions onto a script. */
  readonly match: Kind<{ readonly script: ScriptSource; readonly kept: CaptionSheet; readonly request: CutRequest }, CaptionSheet>;
  /** Gives kept captions the times of a script. */
  readonly 'take-times': Kind<{ readonly script: ScriptSource; readonly kept: CaptionSheet; readonly request: CutRequest }, CaptionSheet>;
  /** Writes the captions of a script as one text. */
  readonly 'export-text': Kind<{ readonly script: ScriptSource; readonly request: ExportRequest }, ExportText>;
  /** Says what an export would write. */
  readonly 'plan-sidecars': Kind<{ readonly source: SidecarSource; readonly request: SidecarRequest }, SidecarPlan>;
  /** Makes caption files, and hands over their names first and then each file. */
  readonly 'make-sidecars': Kind<{ readonly source: SidecarSource; readonly request: SidecarRequest }, null, SidecarPiece>;
  /** Matches the sound of a recording with what was read. */
  readonly 'make-take': Kind<{ readonly id: string; readonly entries: RecordingEntries }, Take>;
};

/** The name of a kind. */
export type JobKind = keyof JobKinds;

/** One job. */
export type Job<Name extends JobKind = JobKind> = { readonly kind: Name; readonly given: JobKinds[Name]['given'] };
