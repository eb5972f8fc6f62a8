/** How a rehearsal plays: rate, count-in, what is heard, and whether the prompter marks the words. */
import type { Guide, Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';
import { Slider } from '../monitor/slider.tsx';
import { speedText } from '../monitor/slider-words.ts';

/** Rates to rehearse at; the arrow keys reach those between. */
const rates = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

/** The playback's settings. `voice`: the system has one. */
export const Playback = ({ show, voice }: { readonly show: Show; readonly voice: boolean }) => {
  const { order } = useOperator();
  const { countIn, marksWords, guide } = show.rehearsal;
  const set = (chosen: Guide): void => order({ kind: 'set-rehearsal', rehearsal: { guide: guide === chosen ? 'none' : chosen } });
  return (
    <>
      <div className="rehearse__row" role="group" aria-label="Rate">
        <span className="rehearse__name">Rate</span>
        {rates.map((rate) => (
          <button key={rate} type="button" className="chip chip--rate" aria-pressed={show.speed === rate} onClick={() => order({ kind: 'set-speed', speed: rate })}>
            {`${String(rate)}×`}
          </button>
        ))}
        {!rates.some((rate) => rate === show.speed) && <output className="mono rehearse__rate">{speedText(show.speed)}</output>}
      </div>
      <div className="sliders">
        <Slider
          label="Count-in"
          value={countIn / 1000}
          least={0}
          most={10}
          step={1}
          text={(seconds) => (seconds === 0 ? 'none' : `${String(seconds)} s`)}
          change={(seconds) => order({ kind: 'set-rehearsal', rehearsal: { countIn: seconds * 1000 } })}
        />
      </div>
      <div className="chips" role="group" aria-label="Guide">
        <button type="button" className="chip" aria-pressed={guide === 'click'} title="A click at each cue, a lower one at each pause (Alt+C)" onClick={() => set('click')}>
          Click
        </button>
        <button type="button" className="chip" aria-pressed={guide === 'voice'} title="The system’s voice reads each cue as it begins (Alt+V)" onClick={() => set('voice')}>
          Guide voice
        </button>
        <button
          type="button"
          className="chip"
          aria-pressed={marksWords}
          title="Mark the word that is read on the prompter too (W)"
          onClick={() => order({ kind: 'set-rehearsal', rehearsal: { marksWords: !marksWords } })}
        >
          Words on the prompter
        </button>
      </div>
      {guide === 'voice' && !voice && <p className="rehearse__note">This system gives Caesura no voice. On Debian or Ubuntu install speech-dispatcher and speech-dispatcher-espeak-ng, then start Caesura with --enable-speech-dispatcher; or use the click.</p>}
    </>
  );
};
