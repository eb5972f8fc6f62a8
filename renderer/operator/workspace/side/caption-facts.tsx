/** The selected caption: its times, its speaker, and what is done with it most. */
import { useId } from 'react';
import type { FrameRate } from '../../../../core/captions/times/frame-rate.ts';
import type { Caption } from '../../../../core/captions/track.ts';
import type { CaptionRequest } from '../../../../core/ipc/caption-requests.ts';
import { ms, type Ms } from '../../../../core/units/time.ts';
import type { Desk } from '../use-desk.ts';
import { TimeField } from './time-field.tsx';
import { useTyping } from './use-typing.ts';

type Props = {
  readonly caption: Caption | undefined;
  readonly at: number;
  readonly rate: FrameRate;
  readonly writeTime: (time: Ms) => string;
  readonly edit: Desk['edit'];
  readonly perform: (request: CaptionRequest) => void;
};

const deeds: readonly (readonly [CaptionRequest, string, string])[] = [
  ['caption.split', 'Split', 'S'],
  ['caption.join', 'Join', 'J'],
  ['caption.insert', 'Insert', 'I'],
  ['caption.delete', 'Delete', 'Delete'],
  ['caption.tap', 'Tap', 'T'],
  ['caption.snap', 'Snap', 'N'],
];

/** Times, speaker and deeds. */
export const CaptionFacts = ({ caption, at, rate, writeTime, edit, perform }: Props) => {
  const { start, end } = caption ?? { start: ms(0), end: ms(0) };
  const of = caption?.id ?? '';
  const time = { rate, writeTime, of, disabled: caption === undefined };
  return (
    <section className="facts" aria-label="The caption">
      <div className="facts__times">
        <TimeField label="Start" value={start} {...time} change={(to) => void edit({ kind: 'set-times', at, start: to, end })} />
        <TimeField label="End" value={end} {...time} change={(to) => void edit({ kind: 'set-times', at, start, end: to })} />
        <TimeField label="Length" value={ms(end - start)} {...time} change={(to) => void edit({ kind: 'set-times', at, start, end: start + to })} />
        <SpeakerField of={of} speaker={caption?.speaker ?? ''} disabled={caption === undefined} change={(speaker) => void edit({ kind: 'set-speaker', at, speaker })} />
      </div>
      <div className="facts__deeds" role="group" aria-label="Edit the caption">
        {deeds.map(([request, label, key]) => (
          <button key={request} type="button" className="button button--small" title={`${label} (${key})`} onClick={() => perform(request)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
};

type SpeakerProps = { readonly of: string; readonly speaker: string; readonly disabled: boolean; readonly change: (speaker: string) => void };

const SpeakerField = ({ of, speaker, disabled, change }: SpeakerProps) => {
  const id = useId();
  const { field } = useTyping(speaker, (typed) => typed !== speaker && change(typed), of);
  return (
    <div className="time-field">
      <label htmlFor={id}>Speaker</label>
      <input id={id} className="field" autoComplete="off" disabled={disabled} {...field} />
    </div>
  );
};
