/**
 * Alt pressed and released alone opens the menu bar, which then takes the keys. Electron takes a release for such a one, too, when Alt was a
 * part of a key (Alt+→) and is released before that key: the page keeps those releases for itself.
 */

/** What is looked at of a key's event. */
type KeyMove = Pick<KeyboardEvent, 'type' | 'key' | 'altKey'>;

/** Tells for each key that goes down or up, in order, whether it is the release of an Alt that was a part of another key. */
export const createAltRelease = (): ((move: KeyMove) => boolean) => {
  let part = false;
  return ({ type, key, altKey }) => {
    if (key === 'Alt') {
      const ends = type === 'keyup' && part;
      if (type === 'keyup') part = false;
      return ends;
    }
    if (type === 'keydown' && altKey) part = true;
    return false;
  };
};

/** Keeps such releases from the menu bar; gives back what ends it. */
export const keepAltReleases = (): (() => void) => {
  const isPart = createAltRelease();
  const onKey = (event: KeyboardEvent): void => {
    if (isPart(event)) event.preventDefault();
  };
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('keyup', onKey, { capture: true });
  return () => {
    removeEventListener('keydown', onKey, { capture: true });
    removeEventListener('keyup', onKey, { capture: true });
  };
};
