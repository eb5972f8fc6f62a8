/** Who reads: a preset of the reader profile, or a rate and a pause scale of one's own. */
import { useId } from 'react';
import { readerPresets, type PresetName } from '../../../core/timeline/presets.ts';
import type { ReaderProfile } from '../../../core/timeline/timeline.ts';
import { useOperator } from '../operator-context.ts';
import { NumberField } from './number-field.tsx';
import { presetOf } from './preset-of.ts';

const labels: Record<PresetName, string> = { newsreader: 'Newsreader', audiobook: 'Audiobook', speech: 'Speech' };

const names: readonly PresetName[] = ['newsreader', 'audiobook', 'speech'];

/** The reader's preset or name, rate and pause scale. */
export const Reader = ({ profile, reader }: { readonly profile: ReaderProfile; readonly reader: string | null }) => {
  const { order } = useOperator();
  const id = useId();
  const preset = reader === null ? presetOf(profile) : null;
  const set = (next: ReaderProfile): void => order({ kind: 'set-profile', ...next });
  const choose = (chosen: string): void => {
    const name = names.find((candidate) => candidate === chosen);
    if (name !== undefined) set(readerPresets[name]);
  };
  return (
    <div className="setting">
      <label htmlFor={id}>Reader</label>
      <span className="setting__controls">
        <select id={id} className="field setting__preset" value={preset ?? 'own'} onChange={(event) => choose(event.currentTarget.value)}>
          {names.map((name) => (
            <option key={name} value={name}>
              {labels[name]}
            </option>
          ))}
          {preset === null && <option value="own">{reader ?? 'Own rate'}</option>}
        </select>
        <NumberField label="Read rate" hint="Read rate: 1 is a newsreader, 1.2 is 20 % slower" sign="×" value={profile.rate} least={0.25} most={4} change={(rate) => set({ ...profile, rate })} />
        <NumberField label="Pause scale" hint="Pause scale: how long the pauses are" sign="‖" value={profile.pauseScale} least={0} most={10} change={(pauseScale) => set({ ...profile, pauseScale })} />
      </span>
    </div>
  );
};
