/** What the middle of the window shows while there is no text: how to get one. */
import { useOperator } from '../operator-context.ts';
import { useMainValue } from '../use-main-value.ts';
import './empty-state.css';

/** Drop, open, recent files, or start typing. */
export const EmptyState = ({ startTyping }: { readonly startTyping: () => void }) => {
  const { client, valueOf } = useOperator();
  const recent = useMainValue('recent') ?? [];
  return (
    <section className="empty" aria-label="No script">
      <h2>Drop a script here</h2>
      <p>A plain text file; every line is a paragraph, three dots are a pause.</p>
      <div className="empty__actions">
        <button type="button" className="button button--main" onClick={() => void valueOf(client.call('file.open'))}>
          Open…
        </button>
        <button type="button" className="button" onClick={startTyping}>
          Start typing
        </button>
      </div>
      {recent.length > 0 && (
        <div className="empty__recent">
          <h3 className="caps">Recent</h3>
          <ul>
            {recent.slice(0, 6).map((file, index) => (
              <li key={`${file.folder}/${file.name}`}>
                <button type="button" disabled={file.missing} title={file.folder} onClick={() => void valueOf(client.call('file.open-recent', { index }))}>
                  <span>{file.name}</span>
                  <small>{file.missing ? 'missing' : file.folder}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
