/** Runs the linter and the type checker on a copy and gathers what they refuse, by file. */
import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { repository } from './repository-copy.ts';

/** What a tool found: the codes for each file that it refused, and how many files it looked at. */
export type Findings = { readonly files: number; readonly codes: ReadonlyMap<string, readonly string[]> };

const run = (folder: string, script: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const options = { cwd: folder, maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, [join(repository, 'node_modules', script), ...args], options, (_error, output) => resolve(output));
  });

const byFile = (found: readonly { readonly file: string; readonly code: string }[]): ReadonlyMap<string, readonly string[]> => {
  const codes = new Map<string, readonly string[]>();
  for (const { file, code } of found) codes.set(file, [...new Set([...(codes.get(file) ?? []), code])].sort());
  return codes;
};

/** The linter has no code for a disabling comment that disables nothing. */
export const unusedException = 'unused-directive';

const lintReport = z.object({
  number_of_files: z.number(),
  diagnostics: z.array(z.object({ code: z.string().default(unusedException), filename: z.string() })),
});

/** `npm run lint` on the copy. */
export const lint = async (folder: string): Promise<Findings> => {
  const report = lintReport.parse(JSON.parse(await run(folder, 'oxlint/bin/oxlint', ['--format=json'])));
  return { files: report.number_of_files, codes: byFile(report.diagnostics.map(({ filename, code }) => ({ file: filename, code }))) };
};

const typeFault = /^(\S[^(]*)\(\d+,\d+\): error (TS\d+):/;

/** `tsc -b` on the copy. */
export const checkTypes = async (folder: string): Promise<Findings> => {
  const lines = (await run(folder, 'typescript/bin/tsc', ['-b', '--listFiles', '--pretty', 'false'])).split('\n');
  const faults = lines.flatMap((line) => {
    const [, file, code] = typeFault.exec(line) ?? [];
    return file !== undefined && code !== undefined ? [{ file, code }] : [];
  });
  const listed = new Set(lines.filter((line) => line.startsWith('/')).map((line) => relative(folder, line)));
  const ours = [...listed].filter((file) => /^(core|electron|renderer|cli|tests)\//.test(file));
  return { files: ours.length, codes: byFile(faults) };
};
