/** The switches of the prompter's picture. */
import type { Picture, Show } from '../../../core/show/show.ts';
import { useOperator } from '../operator-context.ts';

type Switch = { readonly label: string; readonly on: boolean; readonly picture: Partial<Picture>; readonly title: string };

const switchesOf = (picture: Picture): readonly Switch[] => [
  { label: 'Mirror ↔', on: picture.mirror, picture: { mirror: !picture.mirror }, title: 'Mirror the output left to right' },
  { label: 'Flip ↕', on: picture.flip, picture: { flip: !picture.flip }, title: 'Turn the output upside down' },
  { label: 'Marker', on: picture.showMarker, picture: { showMarker: !picture.showMarker }, title: 'Show the cue marker' },
  { label: 'Pauses', on: picture.showPauses, picture: { showPauses: !picture.showPauses }, title: 'Show the pauses to the reader' },
];

/** Mirror, flip, marker, pauses, blank; and the pace. */
export const Chips = ({ show, openPicture }: { readonly show: Show; readonly openPicture: () => void }) => {
  const { order } = useOperator();
  const { picture } = show;
  return (
    <div className="chips" role="group" aria-label="Picture">
      {switchesOf(picture).map((entry) => (
        <button
          key={entry.label}
          type="button"
          className="chip"
          aria-pressed={entry.on}
          title={entry.title}
          onClick={() => order({ kind: 'set-picture', picture: entry.picture })}
        >
          {entry.label}
        </button>
      ))}
      <button
        type="button"
        className="chip"
        aria-pressed={picture.pace === 'even'}
        title={picture.pace === 'even' ? 'Rows move at a constant pace' : 'Rows follow the breath of the speech'}
        onClick={() => order({ kind: 'set-picture', picture: { pace: picture.pace === 'even' ? 'speech' : 'even' } })}
      >
        Even pace
      </button>
      <button type="button" className="chip" title="Typeface, colours, reading line, messages (Ctrl+P)" onClick={openPicture}>
        Picture…
      </button>
      <button type="button" className="chip chip--alarm" aria-pressed={show.frozen !== null} title="The output stands still while you move about" onClick={() => order({ kind: 'toggle-freeze' })}>
        Freeze
      </button>
      <button type="button" className="chip chip--alarm" aria-pressed={show.blank} title="Make the output black" onClick={() => order({ kind: 'toggle-blank' })}>
        Blank
      </button>
    </div>
  );
};
