/** Says that the captions were made from another text than the script of now. */

/** The notice over the list. */
export const ScriptChanged = () => (
  <p className="workspace__changed" role="status">
    The script is not the one that these captions were made from. Keep them as they are, match them onto the script, or cut them from it again: Undo brings these back.
  </p>
);
