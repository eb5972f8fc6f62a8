/** The text of one TTML paragraph while it is read: pieces with their times, put together as captions when it ends. */

/** A stretch of a paragraph's text that is shown from `begin` to `end`. */
export type ParagraphPart = { readonly begin: number; readonly end: number; readonly text: string };

/** Collects the text of a paragraph. */
export type Paragraph = {
  /** Text of an element that is shown from `begin` to `end`; white space is folded unless it is to be preserved. */
  readonly text: (text: string, times: { readonly begin: number; readonly end: number; readonly preserve: boolean }) => void;
  readonly lineBreak: () => void;
  /** What is shown together, in order: parts without words are left out. */
  readonly parts: () => readonly ParagraphPart[];
};

/** A new paragraph. */
export const paragraph = (): Paragraph => {
  const parts: { readonly begin: number; readonly end: number; text: string }[] = [];
  let breaks = '';
  const text: Paragraph['text'] = (source, { begin, end, preserve }) => {
    const folded = preserve ? source : source.replace(/[ \t\n\r]+/g, ' ');
    // Indentation between timed spans belongs to none of them.
    if (folded.trim() === '' && (parts.length === 0 || parts.at(-1)?.begin !== begin)) return;
    const last = parts.at(-1);
    if (last !== undefined && last.begin === begin && last.end === end) last.text += breaks + folded;
    else parts.push({ begin, end, text: folded });
    breaks = '';
  };
  return {
    text,
    lineBreak: () => {
      breaks += '\n';
    },
    parts: () => parts.filter((part) => part.text.trim() !== ''),
  };
};
