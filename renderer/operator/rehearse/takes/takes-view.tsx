/** The middle of the window with the takes: the list of those of the story that is read, and two of them compared. */
import { useMemo, useState } from 'react';
import { compareTakes } from '../../../../core/takes/compare-takes.ts';
import type { TakeList, TakeSummary } from '../../../../core/takes/kept-take.ts';
import type { Show } from '../../../../core/show/show.ts';
import { countOf } from '../../../../core/text/count-of.ts';
import { useOperator } from '../../operator-context.ts';
import { storySlug } from '../../rundown/story-words.ts';
import { storyOfCue, storyRanges } from '../../story-ranges.ts';
import { useCurrentCue } from '../../use-current-cue.ts';
import { Comparison } from './comparison.tsx';
import { TakeTable } from './take-table.tsx';
import { takeName } from './take-words.ts';
import type { TakeSound } from './use-take-sound.ts';
import { useTake } from './use-take.ts';
import './takes-view.css';

type Props = { readonly show: Show; readonly list: TakeList; readonly sound: TakeSound };

/** The takes on both sides of the comparison: those chosen, else the ruling one and the newest other one. */
const sidesOf = (takes: readonly TakeSummary[], chosen: readonly [string | null, string | null]): readonly [TakeSummary | null, TakeSummary | null] => {
  const find = (id: string | null): TakeSummary | undefined => takes.find((take) => take.id === id);
  const one = find(chosen[0]) ?? takes.find(({ rules, id }) => rules && id !== chosen[1]) ?? takes.find(({ id }) => id !== chosen[1]) ?? null;
  const other = find(chosen[1]) ?? takes.find(({ id }) => id !== one?.id) ?? null;
  return [one, other === one ? null : other];
};

/** The list and the comparison. */
export const TakesView = ({ show, list, sound }: Props) => {
  const { client, valueOf } = useOperator();
  const { document, timeline } = show;
  const ranges = useMemo(() => storyRanges(document.rundown, timeline), [document.rundown, timeline]);
  const range = ranges[Math.max(0, storyOfCue(ranges, useCurrentCue(show)))];
  const story = range?.story ?? 0;
  const takes = list.takes.filter((take) => take.story === story || take.slug === null);
  const elsewhere = list.takes.length - takes.length;
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const [one, other] = sidesOf(takes, chosen);
  const [takeOne, takeOther] = [useTake(one?.id ?? null), useTake(other?.id ?? null)];
  const cues = document.rundown.stories[story]?.script.cues;
  const rows = useMemo(() => {
    const compared = [takeOne, takeOther].flatMap((take) => (take === null ? [] : [take]));
    return cues === undefined ? [] : compareTakes(cues, compared, show.profile);
  }, [cues, takeOne, takeOther, show.profile]);
  const names = [takeOne !== null && one !== null ? [takeName(one)] : [], takeOther !== null && other !== null ? [takeName(other)] : []].flat();
  return (
    <section className="takes" aria-label="Takes">
      <header className="takes__head">
        <h2 className="caps">{`${range === undefined ? 'Takes' : storySlug(range, document.name)} — ${takes.length === 0 ? 'no take yet' : countOf(takes.length, 'take')}`}</h2>
        {elsewhere > 0 && <span className="takes__elsewhere">{`${String(elsewhere)} of other stories`}</span>}
        {list.restorable > 0 && (
          <button type="button" className="button button--small" onClick={() => void valueOf(client.call('takes.restore'))}>
            Undo delete
          </button>
        )}
      </header>
      {takes.length === 0 ? (
        <p className="takes__empty">A take is one reading with the measured time of each cue. Record one in the panel on the right: by taps, by rolling with the reader, or from the microphone. Then its times can rule the prompter, the clocks and the captions.</p>
      ) : (
        <TakeTable takes={takes} sides={[one?.id ?? null, other?.id ?? null]} choose={setChosen} sound={sound} />
      )}
      {names.length > 0 && <Comparison rows={rows} names={names} first={range?.firstCue ?? 0} show={show} />}
    </section>
  );
};
