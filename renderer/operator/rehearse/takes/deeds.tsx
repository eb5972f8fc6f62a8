/** What can be done with a take: play it back, export it, delete it. */
import type { TakeFormat } from '../../../../core/ipc/take-calls.ts';
import type { TakeSummary } from '../../../../core/takes/kept-take.ts';
import { useOperator } from '../../operator-context.ts';
import { useMainValue } from '../../use-main-value.ts';
import type { TakeSound } from './use-take-sound.ts';

const formats: readonly { readonly format: TakeFormat; readonly label: string }[] = [
  { format: 'csv', label: 'Figures (CSV)…' },
  { format: 'json', label: 'The take (JSON)…' },
  { format: 'pdf', label: 'Report (PDF)…' },
  { format: 'wav', label: 'Sound (WAV)…' },
];

type Props = { readonly take: TakeSummary; readonly sound: TakeSound; readonly name: string };

/** The buttons of a take; `name` tells it from the others. */
export const Deeds = ({ take, sound, name }: Props) => {
  const { client, valueOf } = useOperator();
  const plays = sound.playing === take.id;
  return (
    <span className="takes__deeds">
      <button
        type="button"
        className="button button--small"
        aria-pressed={plays}
        aria-label={`${plays ? 'Stop' : 'Play'} the take of ${name}`}
        title={take.hasAudio ? 'Play it back with its sound; the prompter follows' : 'Play it back; no sound was kept'}
        onClick={() => (plays ? sound.stop() : sound.play(take))}
      >
        {plays ? 'Stop' : 'Play'}
      </button>
      <Export take={take} name={name} />
      <button type="button" className="button button--small button--quiet" aria-label={`Delete the take of ${name}`} title="Delete; can be undone" onClick={() => void valueOf(client.call('takes.delete', { id: take.id }))}>
        Delete
      </button>
    </span>
  );
};

/** The choice of a format; while this take is exported, how far that is, and what calls it off. */
const Export = ({ take, name }: Omit<Props, 'sound'>) => {
  const { client, notify, valueOf } = useOperator();
  const running = useMainValue('take-export')?.running ?? null;
  const save = async (chosen: string): Promise<void> => {
    const format = formats.find((one) => one.format === chosen)?.format;
    const written = format === undefined ? null : await valueOf(client.call('takes.export', { id: take.id, format }));
    if (written !== null) notify({ code: 'take-exported', message: `Exported to ${written.path}.`, severity: 'info' });
  };
  if (running?.id === take.id) {
    return (
      <span className="takes__exporting">
        <progress aria-label={`Exporting the take of ${name}`} {...(running.share !== null && { value: running.share })} max={1} />
        <button type="button" className="button button--small" title="Cancel the export; nothing of it is left" aria-label={`Cancel the export of the take of ${name}`} onClick={() => void valueOf(client.call('takes.cancel-export'))}>
          Cancel
        </button>
      </span>
    );
  }
  return (
    <select className="field takes__export" aria-label={`Export the take of ${name}`} disabled={running !== null} value="" onChange={(event) => void save(event.currentTarget.value)}>
      <option value="">Export</option>
      {formats
        .filter(({ format }) => format !== 'wav' || take.hasAudio)
        .map(({ format, label }) => (
          <option key={format} value={format}>
            {label}
          </option>
        ))}
    </select>
  );
};
