/** The formats that can be written, and what each chosen one would lose. */
import { formatNames } from '../../../core/captions/formats/format-names.ts';
import type { TrackFormatName } from '../../../core/captions/formats/track-format.ts';
import type { SidecarPlan } from '../../../core/ipc/sidecar-calls.ts';

type Props = { readonly chosen: readonly TrackFormatName[]; readonly losses: SidecarPlan['losses']; readonly change: (formats: TrackFormatName[]) => void };

/** The list. */
export const FormatList = ({ chosen, losses, change }: Props) => (
  <ul className="sidecar__formats" aria-label="Formats">
    {Object.values(formatNames).map((format) => {
      const on = chosen.includes(format.name);
      const lost = losses.find(({ format: name }) => name === format.name)?.words ?? [];
      return (
        <li key={format.name}>
          <label className="sidecar__check">
            <input type="checkbox" checked={on} onChange={() => change(on ? chosen.filter((name) => name !== format.name) : [...chosen, format.name])} />
            <span>
              {format.label} <small className="mono">{format.endings[0]}</small>
            </span>
          </label>
          {on && lost.map((words) => (
            <p key={words} className="sidecar__loss">
              {words}
            </p>
          ))}
        </li>
      );
    })}
  </ul>
);
