/** The instructions of the script: none of them may stand in a caption. */
import { useMemo } from 'react';
import { allInstructions } from '../../../core/script/all-instructions.ts';
import type { Show } from '../../../core/show/show.ts';

/** They change with the script only. */
export const useInstructions = (show: Show): string[] => {
  const { rundown } = show.document;
  return useMemo(() => [...new Set(allInstructions(rundown))].slice(0, 5000), [rundown]);
};
