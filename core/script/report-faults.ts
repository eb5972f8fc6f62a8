/** Turns the faults of a line into problems of the source. */
import { characterFaults } from './hidden-characters.ts';
import type { LineFault } from './piece.ts';
import { scriptProblem, type ScriptProblem, type ScriptProblemCode } from './script-problems.ts';
import { rangeIn, type SourceLine } from './split-lines.ts';

/** Takes a problem that was found. */
export type Report = (problem: ScriptProblem) => void;

/** Reports a line's faults and its hidden characters: each code once, where it first occurs, so that a broken file gives no flood. */
export const reportFaults = (line: SourceLine, faults: readonly LineFault<ScriptProblemCode>[], report: Report): void => {
  const codes = new Set<ScriptProblemCode>();
  for (const { code, from, to } of [...faults, ...characterFaults(line.text, line.offset === 0)]) {
    if (!codes.has(code)) report(scriptProblem(code, rangeIn(line, from, to)));
    codes.add(code);
  }
};
