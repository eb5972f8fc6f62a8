/** Who reads: the presets, and the readers known from takes, each with what their rate rests on. */
import type { Show } from '../../../../core/show/show.ts';
import type { KnownReader } from '../../../../core/takes/fitted-reader.ts';
import { readerPresets, type PresetName } from '../../../../core/timeline/presets.ts';
import type { ReaderProfile } from '../../../../core/timeline/timeline.ts';
import { useOperator } from '../../operator-context.ts';
import { Reader } from '../../monitor/reader.tsx';
import { speedText } from '../../monitor/slider-words.ts';
import { isSameProfile, profileWords, sourceWords } from './reader-words.ts';
import './readers-panel.css';

const presets: readonly { readonly name: PresetName; readonly label: string }[] = [
  { name: 'newsreader', label: 'Newsreader' },
  { name: 'audiobook', label: 'Audiobook' },
  { name: 'speech', label: 'Speech' },
];

type Props = { readonly show: Show; readonly readers: readonly KnownReader[]; readonly forget: (name: string) => void; readonly forgetSpeed: (name: string) => void };

/** The panel. */
export const ReadersPanel = ({ show, readers, forget, forgetSpeed }: Props) => {
  const { order } = useOperator();
  const use = ({ rate, pauseScale }: ReaderProfile): void => order({ kind: 'set-profile', rate, pauseScale });
  const choose = ({ name, profile: { rate, pauseScale }, speed }: KnownReader): void =>
    order({ kind: 'set-profile', rate, pauseScale, reader: name, ...(speed === null ? {} : { speed }) });
  return (
    <>
      <Reader profile={show.profile} reader={show.reader} />
      <ul className="readers" aria-label="Readers">
        {readers.map((reader) => (
          <li key={reader.name} className="readers__one">
            <button type="button" className="readers__use" aria-pressed={show.reader === reader.name} title="Let this reader’s profile time the script, at the speed that they like" onClick={() => choose(reader)}>
              <span className="readers__name">{reader.name}</span>
              <span className="mono">{profileWords(reader.profile)}</span>
              <span className="readers__source">{sourceWords(reader)}</span>
              {reader.speed !== null && <span className="readers__source">{speedText(reader.speed)} on air</span>}
            </button>
            <div className="readers__forget">
              {reader.speed !== null && (
                <button type="button" className="button button--small button--quiet" aria-label={`Forget the speed of ${reader.name}, ${speedText(reader.speed)}`} title="Forget the speed that this reader likes on air" onClick={() => forgetSpeed(reader.name)}>
                  Forget speed
                </button>
              )}
              <button type="button" className="button button--small button--quiet" aria-label={`Forget ${reader.name}`} title="Forget what was learnt of this reader; the takes stay" onClick={() => forget(reader.name)}>
                Forget
              </button>
            </div>
          </li>
        ))}
        {presets.map(({ name, label }) => (
          <li key={name} className="readers__one">
            <button type="button" className="readers__use" aria-pressed={show.reader === null && isSameProfile(readerPresets[name], show.profile)} onClick={() => use(readerPresets[name])}>
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
