/** What is known of the speakers of a TTML file when all of it is read: their kinds, and what of them is lost. */
import type { ProblemList } from '../reading/read-problem.ts';
import type { Agents } from './agents.ts';
import { kindDetail } from './speaker-kinds.ts';

/** What was read of a file. */
type Read = { readonly agents: Agents; readonly details: Map<string, string>; readonly problems: ProblemList };

/** Kinds of speakers are known by name when all names are read; of two of one name the first counts. */
const readKinds = ({ agents, details, problems }: Read): void => {
  for (const [name, kind] of agents.kinds()) {
    const detail = kindDetail(name, kind);
    if (detail === null || (details.get(detail[0]) ?? kind) !== kind) problems.lost('note-not-kept', 'Kinds of speakers', 1);
    else details.set(...detail);
  }
};

/** Keeps the kinds of speakers as details, and says what of speakers is not kept. */
export const tellSpeakers = (read: Read): void => {
  const { agents, problems } = read;
  readKinds(read);
  for (const name of agents.silent()) problems.lost('note-not-kept', 'Persons who say nothing', 1, name);
  for (const type of agents.otherTypes()) problems.lost('note-not-kept', 'Types of names of speakers', 1, type);
  for (let left = agents.unusedNames(); left > 0; left -= 1) problems.lost('note-not-kept', 'Further names of speakers', 1);
};
