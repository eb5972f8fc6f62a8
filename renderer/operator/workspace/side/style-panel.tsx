/** The rules of the captions: a preset, or one's own made of it, edited and kept here. */
import { useId } from 'react';
import type { CaptionPreferences } from '../../../../core/captions/caption-preferences.ts';
import { ownStyleFrom, styleOf, type OwnStyle, type StyleRules } from '../../../../core/captions/styles/own-style.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { ms } from '../../../../core/units/time.ts';
import type { StyleHistory } from '../../captions/use-style-history.ts';
import { StyleField } from '../../captions/style-field.tsx';
import { useTyping } from './use-typing.ts';

type Props = { readonly preferences: CaptionPreferences; readonly prefer: (change: Partial<CaptionPreferences>) => void; readonly styles: StyleHistory };

/** A name that no own style has: "My BBC", "My BBC 2". */
const freeLabel = (own: readonly OwnStyle[], wanted: string): string => {
  let label = wanted;
  for (let copy = 2; own.some((style) => style.label === label); copy += 1) label = `${wanted} ${String(copy)}`;
  return label;
};

/** The panel. */
export const StylePanel = ({ preferences, prefer, styles }: Props) => {
  const { style: choice, own } = preferences;
  const make = (): void => {
    const from = typeof choice === 'string' ? choice : choice.from;
    const label = freeLabel(own, `My ${styleOf(from).label}`);
    const style = typeof choice === 'string' ? ownStyleFrom(from, label) : { ...choice, label };
    styles.change({ style, own: [...own, style] }, `Make “${label}”`);
  };
  const change = (next: OwnStyle): void => {
    if (typeof choice !== 'string') styles.change({ style: next, own: own.map((style) => (style.label === choice.label ? next : style)) }, `Change “${choice.label}”`);
  };
  const remove = (): void => {
    if (typeof choice !== 'string') styles.change({ style: choice.from, own: own.filter(({ label }) => label !== choice.label) }, `Delete “${choice.label}”`);
  };
  return (
    <div className="side__form">
      <StyleField choice={choice} change={(style) => prefer({ style })} />
      <div className="side__row">
        <button type="button" className="button button--small" onClick={make}>
          {typeof choice === 'string' ? 'Make it my own' : 'Copy'}
        </button>
        {typeof choice !== 'string' && (
          <button type="button" className="button button--small" onClick={remove}>
            Delete this style
          </button>
        )}
        <Steps styles={styles} />
      </div>
      {typeof choice === 'string' ? <Rules choice={choice} /> : <Editor style={choice} change={change} taken={own} />}
    </div>
  );
};

/** Undo and redo, there from the first step on. They keep the focus when they have come to their end. */
const Steps = ({ styles }: Pick<Props, 'styles'>) =>
  styles.undo === null && styles.redo === null ? null : (
    <>
      {(['undo', 'redo'] as const).map((way) => {
        const name = way === 'undo' ? 'Undo' : 'Redo';
        const label = styles[way];
        return (
          <button key={way} type="button" className="button button--small button--quiet" aria-disabled={label === null} title={label === null ? `Nothing to ${way}` : `${name}: ${label}`} onClick={() => styles.step(way)}>
            {name} <span className="seen-by-readers-only">of styles{label === null ? '' : `: ${label}`}</span>
          </button>
        );
      })}
    </>
  );

const Rules = ({ choice }: { readonly choice: CaptionPreferences['style'] }) => {
  const { lineCharacters, lines, readingSpeed, shortest, longest, gap } = styleOf(choice);
  const rows: readonly (readonly [string, string])[] = [
    ['Characters a line', String(lineCharacters)],
    ['Lines', String(lines)],
    ['Reading speed', `${readingSpeed.optimal === null ? '' : `${String(readingSpeed.optimal)}, at most `}${String(readingSpeed.maximum)} ${readingSpeed.unit}`],
    ['Shortest', `${(shortest / 1000).toFixed(2)} s`],
    ['Longest', longest === null ? 'no limit' : `${(longest / 1000).toFixed(1)} s`],
    ['Gap', countOf(gap.frames, 'frame')],
  ];
  return (
    <dl className="side__rows">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="mono">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

type EditorProps = { readonly style: OwnStyle; readonly change: (style: OwnStyle) => void; readonly taken: readonly OwnStyle[] };

const Editor = ({ style, change, taken }: EditorProps) => {
  const id = useId();
  const now = styleOf(style);
  const set = (rules: Partial<StyleRules>): void => change({ ...style, rules: { ...style.rules, ...rules } });
  const rename = (typed: string): void => {
    const label = typed.trim();
    if (label !== '' && label !== style.label && !taken.some((other) => other.label === label)) change({ ...style, label });
  };
  const { field } = useTyping(style.label, rename, style.label);
  const { unit, optimal, maximum } = now.readingSpeed;
  return (
    <>
      <div className="choice">
        <label htmlFor={id}>Name</label>
        <input id={id} className="field" maxLength={60} {...field} />
      </div>
      <div className="side__numbers">
        <NumberField label="Characters a line" value={now.lineCharacters} least={10} most={100} change={(lineCharacters) => set({ lineCharacters })} />
        <NumberField label="Lines" value={now.lines} least={1} most={4} change={(lines) => set({ lines, maximumLines: Math.max(lines, now.maximumLines) })} />
        <NumberField label={`Comfortable, ${unit}`} value={optimal ?? maximum} least={1} most={maximum} change={(value) => set({ readingSpeed: { unit, optimal: value, maximum } })} />
        <NumberField label={`At most, ${unit}`} value={maximum} least={optimal ?? 1} most={1000} change={(value) => set({ readingSpeed: { unit, optimal, maximum: value } })} />
        <NumberField label="Shortest, ms" value={now.shortest} least={0} most={10_000} change={(value) => set({ shortest: ms(value) })} />
        <NumberField label="Longest, ms" value={now.longest ?? 60_000} least={500} most={60_000} change={(value) => set({ longest: ms(value) })} />
        <NumberField label="Gap, frames" value={now.gap.frames} least={0} most={50} change={(frames) => set({ gap: { ...now.gap, frames } })} />
      </div>
    </>
  );
};

type NumberProps = { readonly label: string; readonly value: number; readonly least: number; readonly most: number; readonly change: (value: number) => void };

const NumberField = ({ label, value, least, most, change }: NumberProps) => {
  const id = useId();
  const take = (typed: string): void => {
    const whole = Math.round(Number(typed));
    if (typed.trim() !== '' && Number.isFinite(whole) && whole !== value) change(Math.min(most, Math.max(least, whole)));
  };
  const { field } = useTyping(String(value), take);
  return (
    <div className="time-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field mono" type="number" min={least} max={most} {...field} />
    </div>
  );
};
