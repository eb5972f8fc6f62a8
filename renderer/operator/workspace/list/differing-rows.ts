/** What the rows of the list say about captions that differ from the captions that were matched. */
import type { CaptionSheet } from '../../../../core/captions/edit/caption-sheet.ts';
import type { DifferingWords } from '../../../../core/captions/match/differing-words.ts';

const sentenceOf = ({ script, track }: DifferingWords): string => {
  if (track === '') return `not in the file: “${script}”`;
  return script === '' ? `only in the file: “${track}”` : `file: “${track}” · script: “${script}”`;
};

/** By the id of each caption that differs the sentences about it; none where only that it differs is known. */
export const differingRows = (sheet: Pick<CaptionSheet, 'differing' | 'differences'> | null): ReadonlyMap<string, readonly string[]> => {
  const rows = new Map<string, string[]>((sheet?.differing ?? []).map((id) => [id, []]));
  for (const words of sheet?.differences ?? []) rows.get(words.id)?.push(sentenceOf(words));
  return rows;
};
