/** What the window shows until main has told the show. */
import './operator-window.css';

/** A quiet word; it appears only when loading takes long enough to be noticed. */
export const Loading = () => (
  <main className="loading" role="status">
    <span className="loading__brand">
      caesura<span aria-hidden="true">…</span>
    </span>
    <span className="seen-by-readers-only">Loading the show</span>
  </main>
);
