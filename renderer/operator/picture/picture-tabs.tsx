/** What the picture's panel sets, one tab each: the type, the colours, the reading line, what stands beside the words. */
import { useState, type FormEvent } from 'react';
import { colourPresets } from '../../../core/prompter/colour-presets.ts';
import { contrast, leastContrast } from '../../../core/prompter/contrast.ts';
import type { Picture, Show } from '../../../core/show/show.ts';
import { Slider } from '../monitor/slider.tsx';
import { percentText } from '../monitor/slider-words.ts';
import { useOperator } from '../operator-context.ts';
import { Choice, Colour, Switch } from './choice.tsx';

type TabProps = { readonly show: Show; readonly set: (picture: Partial<Picture>) => void };

const number = (value: number): string => String(Math.round(value));

const Type = ({ show: { picture }, set }: TabProps) => (
  <>
    <Choice
      label="Typeface"
      value={picture.font}
      options={[{ value: 'inter', label: 'Inter' }, { value: 'lexend', label: 'Lexend: wide and open' }, { value: 'opendyslexic', label: 'OpenDyslexic' }]}
      change={(font) => set({ font })}
    />
    <Slider label="Weight" value={picture.weight} least={300} most={800} step={100} text={number} change={(weight) => set({ weight })} />
    <Slider label="Line height" value={picture.lineHeight} least={1} most={2} step={0.05} text={(value) => value.toFixed(2)} change={(lineHeight) => set({ lineHeight })} />
    <Slider label="Margin" value={picture.margin} least={0} most={0.4} step={0.01} text={percentText} change={(margin) => set({ margin })} />
    <Choice
      label="Rows begin"
      value={picture.align}
      options={[{ value: 'start', label: 'At the side where writing begins' }, { value: 'center', label: 'Centred' }, { value: 'end', label: 'At the other side' }]}
      change={(align) => set({ align })}
    />
  </>
);

const Colours = ({ show: { picture }, set }: TabProps) => {
  const ratio = contrast(picture.textColour, picture.backgroundColour);
  return (
    <>
      <div className="picture__presets" role="group" aria-label="Presets">
        {colourPresets.map(({ name, ...colours }) => (
          <button
            key={name}
            type="button"
            className="picture__preset"
            style={{ color: colours.textColour, background: colours.backgroundColour }}
            aria-pressed={colours.textColour === picture.textColour && colours.backgroundColour === picture.backgroundColour}
            onClick={() => set(colours)}
          >
            {name}
          </button>
        ))}
      </div>
      <Colour label="Text" value={picture.textColour} change={(textColour) => set({ textColour })} />
      <Colour label="Background" value={picture.backgroundColour} change={(backgroundColour) => set({ backgroundColour })} />
      <Colour label="Cue marker" value={picture.markerColour} change={(markerColour) => set({ markerColour })} />
      <p className={ratio < leastContrast ? 'picture__contrast picture__contrast--low' : 'picture__contrast'} role="status">
        {ratio < leastContrast ? `Contrast ${ratio.toFixed(1)}: hard to read at a distance. Seven and more is good.` : `Contrast ${ratio.toFixed(1)}: good.`}
      </p>
      <Switch label="A colour for each speaker" on={picture.speakerColours} change={(speakerColours) => set({ speakerColours })} />
      <Switch label="Instructions on a block of colour" on={picture.instructions === 'reversed'} change={(on) => set({ instructions: on ? 'reversed' : 'coloured' })} />
    </>
  );
};

const ReadingLine = ({ show: { picture }, set }: TabProps) => (
  <>
    <Choice
      label="Cue marker"
      value={picture.showMarker ? picture.markerShape : 'none'}
      options={[
        { value: 'arrow-left', label: 'Arrow at the left' },
        { value: 'arrow-right', label: 'Arrow at the right' },
        { value: 'arrows', label: 'Arrows at both sides' },
        { value: 'line', label: 'Line' },
        { value: 'band', label: 'Band' },
        { value: 'none', label: 'None' },
      ]}
      change={(shape) => set(shape === 'none' ? { showMarker: false } : { showMarker: true, markerShape: shape })}
    />
    <Slider label="Position" value={picture.markerAt} least={0.1} most={0.9} step={0.01} text={percentText} change={(markerAt) => set({ markerAt })} />
    <Switch label="What is read dims" on={picture.dimRead} change={(dimRead) => set({ dimRead })} />
    <Switch label="The current cue stands out" on={picture.highlightCue} change={(highlightCue) => set({ highlightCue })} />
    <Switch label="Pauses are marked" on={picture.showPauses} change={(showPauses) => set({ showPauses })} />
    <Switch label="Long pauses are counted down" on={picture.countdown} change={(countdown) => set({ countdown })} />
    <Switch label="Jumps glide" on={picture.jumps === 'glide'} change={(on) => set({ jumps: on ? 'glide' : 'instant' })} />
  </>
);

const Notes = ({ show, set }: TabProps) => {
  const { order } = useOperator();
  const { picture, message } = show;
  const [text, setText] = useState('');
  const [flash, setFlash] = useState(true);
  const tell = (words: string): void => order({ kind: 'set-message', message: { text: words, flash } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') tell(text.trim());
  };
  return (
    <>
      <Switch label="Time of day" on={picture.showClock} change={(showClock) => set({ showClock })} />
      <Switch label="Time elapsed" on={picture.showElapsed} change={(showElapsed) => set({ showElapsed })} />
      <Switch label="Time left" on={picture.showRemaining} change={(showRemaining) => set({ showRemaining })} />
      <Switch label="Over or under the target" on={picture.showOverUnder} change={(showOverUnder) => set({ showOverUnder })} />
      <Switch label="Planned end" on={picture.showPlannedEnd} change={(showPlannedEnd) => set({ showPlannedEnd })} />
      <Switch label="Must start by" on={picture.showStartBy} change={(showStartBy) => set({ showStartBy })} />
      <Switch label="The story’s slug" on={picture.showSlug} change={(showSlug) => set({ showSlug })} />
      <h3 className="caps">Message to the reader</h3>
      <div className="picture__buttons">
        {['STRETCH', 'WRAP', 'STAND BY'].map((words) => (
          <button key={words} type="button" className="button button--small" aria-pressed={message?.text === words} onClick={() => tell(words)}>
            {words}
          </button>
        ))}
        <button type="button" className="button button--small" disabled={message === null} onClick={() => order({ kind: 'set-message', message: null })}>
          Clear
        </button>
      </div>
      <form className="picture__buttons" onSubmit={submit}>
        <input className="field picture__message" aria-label="Own message" placeholder="Own words" maxLength={80} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <button type="submit" className="button button--small" disabled={text.trim() === ''}>
          Show
        </button>
      </form>
      <Switch label="Flash" on={flash} change={setFlash} />
    </>
  );
};

/** The tabs, in their order. */
export const pictureTabs = [
  { name: 'Type', content: Type },
  { name: 'Colours', content: Colours },
  { name: 'Reading line', content: ReadingLine },
  { name: 'Notes', content: Notes },
] as const;
