/** Find and replace in the captions. */
import { useId, useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import { findText } from '../../../../core/captions/edit/find-text.ts';
import type { Track } from '../../../../core/captions/track.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import type { Desk } from '../use-desk.ts';

type Props = {
  readonly track: Track;
  readonly selected: number;
  /** The field of what is to be found. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly select: (index: number, seek: boolean) => void;
  readonly edit: Desk['edit'];
};

/** The panel. */
export const FindPanel = ({ track, selected, field, select, edit }: Props) => {
  const ids = [useId(), useId()];
  const [search, setSearch] = useState({ find: '', with: '', matchCase: false, wholeWords: false });
  const found = useMemo(() => findText(track, search), [track, search]);
  const at = useMemo(() => [...new Set(found.map(({ caption }) => caption))], [found]);
  const go = (direction: 1 | -1): void => {
    const next = direction > 0 ? at.find((index) => index > selected) : at.findLast((index) => index < selected);
    const to = next ?? at.at(direction > 0 ? 0 : -1);
    if (to !== undefined) select(to, true);
  };
  /** In the chosen caption, and on to the next one that has it. */
  const replaceHere = (): void => {
    if (at.includes(selected)) void edit({ kind: 'replace', at: selected, ...search });
    go(1);
  };
  const onEnter = (work: (shift: boolean) => void) => (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    work(event.shiftKey);
  };
  return (
    <div className="side__form">
      <div className="side__pair">
        <div className="choice">
          <label htmlFor={ids[0]}>Find</label>
          <input ref={field} id={ids[0]} className="field" value={search.find} onChange={(event) => setSearch({ ...search, find: event.currentTarget.value })} onKeyDown={onEnter((shift) => go(shift ? -1 : 1))} />
        </div>
        <div className="choice">
          <label htmlFor={ids[1]}>Replace with</label>
          <input id={ids[1]} className="field" value={search.with} onChange={(event) => setSearch({ ...search, with: event.currentTarget.value })} onKeyDown={onEnter(replaceHere)} />
        </div>
      </div>
      <div className="side__row">
        <button type="button" className="chip" aria-pressed={search.matchCase} onClick={() => setSearch({ ...search, matchCase: !search.matchCase })}>
          Match case
        </button>
        <button type="button" className="chip" aria-pressed={search.wholeWords} onClick={() => setSearch({ ...search, wholeWords: !search.wholeWords })}>
          Whole words
        </button>
      </div>
      <p className="side__note" role="status">
        {search.find === '' ? 'Type what is to be found; a space finds a line break too.' : `${String(found.length)} found in ${countOf(at.length, 'caption')}.`}
      </p>
      <div className="side__row">
        <button type="button" className="button button--small" disabled={at.length === 0} onClick={() => go(-1)}>
          ‹ Previous
        </button>
        <button type="button" className="button button--small" disabled={at.length === 0} onClick={() => go(1)}>
          Next ›
        </button>
        <button type="button" className="button button--small" disabled={at.length === 0} title="In the chosen caption, then on to the next one (Enter in the field)" onClick={replaceHere}>
          Replace
        </button>
        <button type="button" className="button button--small button--main" disabled={at.length === 0} onClick={() => void edit({ kind: 'replace', ...search })}>
          Replace all
        </button>
      </div>
    </div>
  );
};
