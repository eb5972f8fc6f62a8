/** Who speaks in a TTML file: the agents of its metadata (TTML1, 12.1.5 and 12.1.7), each by one name. */
import { wordsBetweenSpaces } from '../text/folded.ts';

/** The agents of a file. */
export type Agents = {
  /** A name of an agent, by its id; `type` is that of `ttm:name`. */
  readonly add: (id: string, type: string, name: string) => void;
  /** The name of those that a `ttm:agent` attribute gives, several with commas between; null where none of them has one. */
  readonly nameOf: (ids: string) => string | null;
  /** Takes the kind of an agent, as `ttm:agent` gives it. */
  readonly addKind: (id: string, kind: string) => void;
  /** The names of agents that are of another kind than a person, with that; null for those without a name. */
  readonly kinds: () => readonly (readonly [string | null, string])[];
  /** True where each of them has a name. */
  readonly haveNames: (ids: string) => boolean;
  /** The names of persons by whom nothing is said: of them nothing is kept. */
  readonly silent: () => readonly string[];
  /** The types of names that are not written as such, one for each that a speaker is called by. */
  readonly otherTypes: () => readonly string[];
  /** How many names there are besides the one that each agent is called by. */
  readonly unusedNames: () => number;
};

const idsIn = (ids: string): readonly string[] => [...new Set(wordsBetweenSpaces(ids))];

/** The names of one agent by their types, the first of each. */
type Names = Map<string, string>;

/**
 * What viewers are shown: the alias, as on the screen (and what we write), else the full name, else given and family name, else any
 * other. Two names on end would be nobody's.
 */
const shownTypes = (names: Names): readonly string[] => {
  const one = ['alias', 'full'].find((type) => names.has(type));
  const parts = ['given', 'family'].filter((type) => names.has(type));
  if (one !== undefined) return [one];
  return parts.length > 0 ? parts : [...names.keys()].slice(0, 1);
};

const shownNames = (names: Names): readonly string[] => shownTypes(names).map((type) => names.get(type) ?? '');

/** No agents yet. */
export const ttmlAgents = (): Agents => {
  const agents = new Map<string, Names>();
  const found = new Map<string, string>();
  const speaking = new Set<string>();
  const isSilent = (id: string): boolean => !speaking.has(id) && !found.has(id);
  const nameOf = (ids: string): string | null => {
    const names = idsIn(ids).map((id) => shownNames(agents.get(id) ?? new Map()).join(' ')).filter((name) => name !== '');
    return names.length === 0 ? null : names.join(', ');
  };
  return {
    addKind: (id, kind) => {
      if (kind !== 'person') found.set(id, kind);
    },
    kinds: () => [...found].map(([id, kind]) => [nameOf(id), kind] as const),
    add: (id, type, name) => {
      const names: Names = agents.get(id) ?? new Map();
      agents.set(id, names);
      if (name !== '' && !names.has(type)) names.set(type, name);
    },
    nameOf: (ids) => {
      for (const id of idsIn(ids)) speaking.add(id);
      return nameOf(ids);
    },
    silent: () => [...agents].flatMap(([id, names]) => (isSilent(id) && names.size > 0 ? [shownNames(names).join(' ')] : [])),
    otherTypes: () => [...agents].flatMap(([id, names]) => (isSilent(id) ? [] : shownTypes(names).filter((type) => type !== 'alias'))),
    haveNames: (ids) => idsIn(ids).every((id) => (agents.get(id)?.size ?? 0) > 0),
    unusedNames: () => [...agents.values()].reduce((sum, names) => sum + names.size - shownNames(names).length, 0),
  };
};
