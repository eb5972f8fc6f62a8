/** The style sheet that gives WebVTT what it has no mark of its own for: colours, grounds, typefaces, sizes, lines through words. */
import type { EmphasisKind } from '../emphasis/emphasis.ts';
import type { Track } from '../track.ts';
import { classOf, declarationOf, kindOfClass } from './own-classes.ts';

/** The default classes have a rule too: Chromium knows none of them. */
const ruleOf = (kind: EmphasisKind): string | null => {
  const [name, declaration] = [classOf(kind), declarationOf(kind)];
  return name === null || declaration === null ? null : `::cue(.${name}) { ${declaration} }`;
};

/** A rule for each such kind of the track, in order; null without any. */
export const ownSheet = (track: Track): string | null => {
  const found = new Set<string>();
  for (const { emphasis } of track) {
    for (const { kind } of emphasis ?? []) {
      const rule = ruleOf(kind);
      if (rule !== null) found.add(rule);
    }
  }
  return found.size === 0 ? null : [...found].toSorted().join('\n');
};

const isOwnRule = (line: string): boolean => {
  const kind = kindOfClass(/^::cue\(\.(\S+)\) /u.exec(line)?.[1] ?? '');
  return kind !== undefined && ruleOf(kind) === line;
};

/** True for a sheet that is nothing but ours: it is made anew from the captions and never kept. */
export const isOwnSheet = (sheet: string): boolean => sheet !== '' && sheet.split('\n').every(isOwnRule);
