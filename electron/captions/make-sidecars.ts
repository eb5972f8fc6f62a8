/** Makes caption files, beside main: every track in every format, each read back before it is handed over. */
import { styleOf } from '../../core/captions/styles/own-style.ts';
import { frameRateNear, frameRates } from '../../core/captions/times/frame-rate.ts';
import { documentOfKind, formatOfKind } from '../../core/captions/sidecar/sidecar-plan.ts';
import type { SidecarRequest } from '../../core/ipc/sidecar-calls.ts';
import { type Result, success } from '../../core/problem/failure.ts';
import { rememberedParts } from './sidecar-parts.ts';
import { planRequested } from './sidecar-plan.ts';
import type { SidecarPiece, SidecarSource } from './sidecar-source.ts';

type Given = { readonly source: SidecarSource; readonly request: SidecarRequest };

/** Hands over the files' names and then the files, one by one. Failures: `no-such-format`, `no-format`, `no-captions`, `no-match`; then nothing was handed over. */
export const makeSidecars = ({ source, request }: Given, hand: (piece: SidecarPiece) => void): Result<null> => {
  const planned = planRequested(rememberedParts(source, request), request);
  if (!planned.ok) return planned;
  const { parts, names } = planned.value;
  hand({ kind: 'names', files: names.map(({ file }) => file) });
  const { dropFrame, cut } = request;
  const options = { frameRate: frameRateNear(cut.frameRate) ?? frameRates['25'], dropFrame, date: source.day, style: styleOf(cut.style) };
  for (const { track, format, file } of names) {
    const part = parts[track];
    if (part !== undefined) hand({ kind: 'file', file, made: formatOfKind(format).write(documentOfKind(part, format), options) });
  }
  return success(null);
};
