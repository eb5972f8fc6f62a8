/** Who reads: the presets, and the readers known from takes, each with what their rate rests on. */
import type { Show } from '../../../../core/show/show.ts';
import type { FittedReader } from '../../../../core/takes/fitted-reader.ts';
import { readerPresets, type PresetName } from '../../../../core/timeline/presets.ts';
import type { ReaderProfile } from '../../../../core/timeline/timeline.ts';
import { useOperator } from '../../operator-context.ts';
import { Reader } from '../../monitor/reader.tsx';
import { isSameProfile, profileWords, sourceWords } from './reader-words.ts';
import './readers-panel.css';

const presets: readonly { readonly name: PresetName; readonly label: string }[] = [
  { name: 'newsreader', label: 'Newsreader' },
  { name: 'audiobook', label: 'Audiobook' },
  { name: 'speech', label: 'Speech' },
];

type Props = { readonly show: Show; readonly readers: readonly FittedReader[]; readonly forget: (name: string) => void };

/** The panel. */
export const ReadersPanel = ({ show, readers, forget }: Props) => {
  const { order } = useOperator();
  const use = ({ rate, pauseScale }: ReaderProfile): void => order({ kind: 'set-profile', rate, pauseScale });
  return (
    <>
      <Reader profile={show.profile} />
      <ul className="readers" aria-label="Readers">
        {readers.map((reader) => (
          <li key={reader.name} className="readers__one">
            <button type="button" className="readers__use" aria-pressed={isSameProfile(reader.profile, show.profile)} title="Let this reader’s profile time the script" onClick={() => use(reader.profile)}>
              <span className="readers__name">{reader.name}</span>
              <span className="mono">{profileWords(reader.profile)}</span>
              <span className="readers__source">{sourceWords(reader)}</span>
            </button>
            <button type="button" className="button button--small button--quiet" aria-label={`Forget ${reader.name}`} title="Forget what was learnt of this reader; the takes stay" onClick={() => forget(reader.name)}>
              Forget
            </button>
          </li>
        ))}
        {presets.map(({ name, label }) => (
          <li key={name} className="readers__one">
            <button type="button" className="readers__use" aria-pressed={isSameProfile(readerPresets[name], show.profile)} onClick={() => use(readerPresets[name])}>
              <span className="readers__name">{label}</span>
              <span className="mono">{profileWords(readerPresets[name])}</span>
              <span className="readers__source">preset, ±8 %</span>
            </button>
          </li>
        ))}
      </ul>
      {readers.length === 0 && <p className="rehearse__note">Name the reader when you record a take: then their own rate is learnt from it and listed here.</p>}
    </>
  );
};
