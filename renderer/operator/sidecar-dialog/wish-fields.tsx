/** The fields of an export: the folder, a name, chapters. */
import { useEffect, useId, useState } from 'react';
import type { SidecarRequest } from '../../../core/ipc/sidecar-calls.ts';
import { useOperator } from '../operator-context.ts';

/** Where the files go, and the way to another folder. */
export const Folder = () => {
  const { client, valueOf } = useOperator();
  const [folder, setFolder] = useState('');
  useEffect(() => {
    void valueOf(client.call('sidecar.folder')).then((answer) => answer !== null && setFolder(answer.folder));
  }, [client, valueOf]);
  const choose = async (): Promise<void> => {
    const answer = await valueOf(client.call('sidecar.choose-folder'));
    if (answer !== null) setFolder(answer.folder);
  };
  return (
    <div className="choice">
      <span className="sidecar__label">Folder</span>
      <div className="sidecar__folder">
        <span className="sidecar__path" title={folder}>
          {folder}
        </span>
        <button type="button" className="button button--small" onClick={() => void choose()}>
          Choose…
        </button>
      </div>
    </div>
  );
};

type TextWishProps = { readonly label: string; readonly value: string; readonly note: string; readonly valid?: boolean; readonly change: (value: string) => void };

/** A text, with a note on what it may be. */
export const TextWish = ({ label, value, note, valid = true, change }: TextWishProps) => {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" value={value} aria-invalid={!valid} aria-describedby={`${id}-note`} maxLength={200} onChange={(event) => change(event.currentTarget.value)} />
      <small id={`${id}-note`} className="sidecar__note">
        {note}
      </small>
    </div>
  );
};

type ChapterWishProps = { readonly chosen: SidecarRequest['chapters']; readonly change: (chapters: SidecarRequest['chapters']) => void };

const chapterWishes = [
  { value: null, label: 'None' },
  { value: 'stories', label: 'One for each story' },
  { value: 'paragraphs', label: 'One for each paragraph' },
] as const;

/** Whether a file of chapters is written, and of what. */
export const ChapterWish = ({ chosen, change }: ChapterWishProps) => {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>Chapters</label>
      <select id={id} className="field" aria-describedby={`${id}-note`} value={chosen ?? ''} onChange={(event) => change(chapterWishes.find(({ value }) => value === event.currentTarget.value)?.value ?? null)}>
        {chapterWishes.map(({ value, label }) => (
          <option key={label} value={value ?? ''}>
            {label}
          </option>
        ))}
      </select>
      <small id={`${id}-note`} className="sidecar__note">
        A WebVTT file for players beside each: <span className="mono">.chapters.vtt</span>
      </small>
    </div>
  );
};
