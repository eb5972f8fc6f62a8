/** Plants every violation in a copy of the repository and expects the linter or the type checker to refuse exactly that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository, filesBelow, plant, removeCopy, weed } from './repository-copy.ts';
import { checkTypes, lint, type Findings } from './run-tool.ts';
import { boundaryViolations, coreViolations, innocentTwins, styleViolations, type Planted } from './violations.ts';

// An import of Electron brings Node's types into core: what core alone must refuse is planted without the imports.
const alone = [...coreViolations, ...styleViolations, ...innocentTwins];
const imports = [...boundaryViolations, ...innocentTwins];
const all = [...new Set([...alone, ...imports])];

const none: Findings = { files: 0, codes: new Map() };

/** Each tool takes seconds for the whole repository: it looks at the repository as it is and at what is planted in one go. */
let looks = { lint: none, alone: none, imports: none };
let sources: readonly string[] = [];
let folder = '';

beforeAll(async () => {
  folder = await copyRepository();
  sources = await filesBelow(folder, ['.ts', '.tsx', '.js', '.mjs', '.cjs']);
  await plant(folder, alone);
  const first = await checkTypes(folder);
  await plant(folder, imports);
  const linted = await lint(folder);
  await weed(folder, alone.filter((file) => !imports.includes(file)));
  looks = { lint: linted, alone: first, imports: await checkTypes(folder) };
  process.stdout.write(`gates: of ${all.length} planted files the linter, which looked at ${linted.files}, refused ${linted.codes.size}; the type checker, which looked at ${first.files}, ${first.codes.size + looks.imports.codes.size}\n`);
}, 300_000);

afterAll(() => removeCopy(folder));

/** What is refused of a look though it was not planted. */
const others = ({ codes }: Findings, planted: readonly Planted[]): readonly string[] => [...codes.keys()].filter((name) => !planted.some(({ file }) => file === name));

describe.each([
  { title: 'the linter', planted: all, look: () => looks.lint, endings: /\.(?:ts|tsx|js|mjs|cjs)$/, refused: (file: Planted) => file.lint },
  { title: 'the type checker, of what core may not touch and how code is written', planted: alone, look: () => looks.alone, endings: /\.tsx?$/, refused: (file: Planted) => file.types },
  { title: 'the type checker, of who may import whom', planted: imports, look: () => looks.imports, endings: /\.tsx?$/, refused: (file: Planted) => file.types },
])('$title', ({ planted, look, endings, refused }) => {
  it('looks at every source and at all that is planted', () => {
    const own = sources.filter((file) => endings.test(file)).length;
    expect(own).toBeGreaterThan(0);
    expect(look().files).toBe(own + planted.length);
  });

  it('passes the repository as it is', () => {
    expect(others(look(), planted)).toEqual([]);
  });

  it.each(planted)('refuses what it should in $file', (file) => {
    expect(look().codes.get(file.file) ?? []).toEqual(refused(file));
  });
});
