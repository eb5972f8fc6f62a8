/** The file's name with its unsaved mark, and what can be done with files. */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';

type Props = { readonly name: string; readonly modified: boolean; readonly openExport: () => void };

/** The file button and its list. */
export const FileMenu = ({ name, modified, openExport }: Props) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpen(false);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  const closeWhenLeft = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };
  const title = modified ? `${name}, not saved` : name;
  return (
    <div className="file-menu" role="presentation" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button ref={button} type="button" className="file-menu__button" aria-expanded={open} title={title} onClick={() => setOpen(!open)}>
        <span className="file-menu__name">{name}</span>
        {modified && <span className="file-menu__mark" role="img" aria-label="not saved" />}
        <span aria-hidden="true" className="file-menu__arrow">
          ▾
        </span>
      </button>
      {open && <FileList close={close} openExport={openExport} />}
    </div>
  );
};

type ListProps = { readonly close: () => void; readonly openExport: () => void };

const FileList = ({ close, openExport }: ListProps) => {
  const { client, valueOf } = useOperator();
  const recent = useMainValue('recent') ?? [];
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choose = (act: () => unknown) => () => {
    close();
    act();
  };
  return (
    <div className="file-menu__list">
      <button ref={first} type="button" onClick={choose(() => valueOf(client.call('file.new')))}>
        New
      </button>
      <button type="button" onClick={choose(() => valueOf(client.call('file.open')))}>
        Open…
      </button>
      <button type="button" onClick={choose(() => valueOf(client.call('file.save')))}>
        Save
      </button>
      <button type="button" onClick={choose(() => valueOf(client.call('file.save-as')))}>
        Save as…
      </button>
      <button type="button" onClick={choose(openExport)}>
        Export captions…
      </button>
      <button type="button" onClick={choose(() => valueOf(client.call('as-run.export')))}>
        As-run log…
      </button>
      {recent.length > 0 && <h2 className="caps">Recent</h2>}
      {recent.map((file, index) => (
        <button
          key={`${file.folder}/${file.name}`}
          type="button"
          disabled={file.missing}
          title={file.missing ? 'This file is no longer there' : file.folder}
          onClick={choose(() => valueOf(client.call('file.open-recent', { index })))}
        >
          <span className="file-menu__recent">{file.name}</span>
          <span className="file-menu__folder">{file.missing ? 'missing' : file.folder}</span>
        </button>
      ))}
    </div>
  );
};
