/** Runs the linter and the type checker on a copy and gathers what they refuse, by file. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
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

const linterOn = async (folder: string, args: readonly string[]): Promise<Findings> => {
  const report = lintReport.parse(JSON.parse(await run(folder, 'oxlint/bin/oxlint', ['--format=json', ...args])));
  return { files: report.number_of_files, codes: byFile(report.diagnostics.map(({ filename, code }) => ({ file: filename, code }))) };
};

/** `npm run lint` on some files of the copy. */
export const lint = (folder: string, files: readonly string[]): Promise<Findings> => linterOn(folder, files);

const lintConfig = z.looseObject({ options: z.looseObject({ typeAware: z.literal(true) }) });

/** The linter on the whole copy, without the rules that want types: with them it takes fifteen times as long, and `npm run lint` has them. */
export const lintWithoutTypes = async (folder: string): Promise<Findings> => {
  const { options, ...config } = lintConfig.parse(JSON.parse(await readFile(join(folder, '.oxlintrc.json'), 'utf8')));
  await writeFile(join(folder, '.untyped.json'), JSON.stringify({ ...config, options: { ...options, typeAware: false } }));
  return linterOn(folder, ['--config', '.untyped.json']);
};

const typeFault = /^(\S[^(]*)\(\d+,\d+\): error (TS\d+):/;

/** The folders that the type checker looks at, each a project. */
export const projects = ['core', 'electron', 'renderer', 'cli', 'tests'];

/** `tsc -b` on projects of the copy; counted is what it looked at in their folders. */
export const checkTypes = async (folder: string, which: readonly string[]): Promise<Findings> => {
  const lines = (await run(folder, 'typescript/bin/tsc', ['-b', ...which, '--listFiles', '--pretty', 'false'])).split('\n');
  const faults = lines.flatMap((line) => {
    const [, file, code] = typeFault.exec(line) ?? [];
    return file !== undefined && code !== undefined ? [{ file, code }] : [];
  });
  const listed = new Set(lines.filter((line) => line.startsWith('/')).map((line) => relative(folder, line)));
  const ours = [...listed].filter((file) => which.some((project) => file.startsWith(`${project}/`)));
  return { files: ours.length, codes: byFile(faults) };
};
