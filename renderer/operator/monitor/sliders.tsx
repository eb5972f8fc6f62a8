/** The sliders of the prompter: speed, type size, where the cue marker stands. */
import type { Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';
import { Slider } from './slider.tsx';
import { percentText, signedSpeed, speedText } from './slider-words.ts';

/** Speed, type size and cue marker. */
export const Sliders = ({ show }: { readonly show: Show }) => {
  const { order } = useOperator();
  const { picture, speed } = show;
  return (
    <div className="sliders">
      <Slider
        label="Speed"
        value={Math.abs(speed)}
        least={0.1}
        most={2.5}
        step={0.01}
        {...(show.reader === null ? {} : { hint: `Remembered as the speed of ${show.reader}` })}
        text={(value) => speedText(signedSpeed(value, speed))}
        change={(value) => order({ kind: 'set-speed', speed: signedSpeed(value, speed) })}
      />
      <Slider
        label="Type size"
        value={picture.typeSize}
        least={24}
        most={240}
        step={2}
        text={(value) => `${String(Math.round(value))} px`}
        change={(typeSize) => order({ kind: 'set-picture', picture: { typeSize } })}
      />
      <Slider
        label="Cue marker"
        value={picture.markerAt}
        least={0.1}
        most={0.9}
        step={0.01}
        text={percentText}
        change={(markerAt) => order({ kind: 'set-picture', picture: { markerAt } })}
      />
    </div>
  );
};
