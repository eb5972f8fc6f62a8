/** Plants every violation in a copy of the repository and expects the linter or the type checker to refuse exactly that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository, filesBelow, plant, removeCopy, weed } from './repository-copy.ts';
import { checkTypes, lint, lintWithoutTypes, projects, type Findings } from './run-tool.ts';
import { boundaryViolations, coreViolations, innocentTwins, styleViolations, type Planted } from './violations.ts';

// An import of Electron brings Node's types into core: what core alone must refuse is planted without core's imports of others.
const isInCore = ({ file }: Planted): boolean => file.startsWith('core/');
const alone = [...coreViolations, ...styleViolations, ...innocentTwins, ...boundaryViolations.filter((file) => !isInCore(file))];
const coreImports = [...boundaryViolations, ...innocentTwins].filter(isInCore);
const all = [...new Set([...alone, ...coreImports])];

const none: Findings = { files: 0, codes: new Map() };

/** Each tool takes seconds for the whole repository: it looks at the repository as it is and at what is planted in one go. */
let looks = { everywhere: none, planted: none, alone: none, coreImports: none };
let sources: readonly string[] = [];
let folder = '';

beforeAll(async () => {
  folder = await copyRepository();
  sources = await filesBelow(folder, ['.ts', '.tsx', '.js', '.mjs', '.cjs']);
  // The linter first: the type checker leaves declarations beside sources that another project imports.
  await plant(folder, all);
  const everywhere = await lintWithoutTypes(folder);
  const planted = await lint(folder, all.map(({ file }) => file));
  await weed(folder, coreImports.filter((file) => !alone.includes(file)));
  const first = await checkTypes(folder, projects);
  await weed(folder, alone.filter((file) => isInCore(file) && !coreImports.includes(file)));
  await plant(folder, coreImports);
  looks = { everywhere, planted, alone: first, coreImports: await checkTypes(folder, ['core']) };
  process.stdout.write(`gates: of ${all.length} planted files the linter, which looked at ${everywhere.files}, refused ${planted.codes.size}; the type checker, which looked at ${first.files}, ${first.codes.size + looks.coreImports.codes.size}\n`);
}, 300_000);

afterAll(() => removeCopy(folder));

/** What is refused of a look though it was not planted. */
const others = ({ codes }: Findings, planted: readonly Planted[]): readonly string[] => [...codes.keys()].filter((name) => !planted.some(({ file }) => file === name));

/** The sources that a tool should have seen. */
const below = (folders: readonly string[], endings: RegExp): readonly string[] => sources.filter((file) => endings.test(file) && folders.some((name) => file.startsWith(`${name}/`)));

describe.each([
  { title: 'the linter', planted: all, whole: () => looks.everywhere, seen: () => below([...projects, 'scripts'], /\.(?:ts|tsx|js|mjs|cjs)$/) },
  { title: 'the type checker', planted: alone, whole: () => looks.alone, seen: () => below(projects, /\.tsx?$/) },
  { title: 'the type checker, of core', planted: coreImports, whole: () => looks.coreImports, seen: () => below(['core'], /\.tsx?$/) },
])('$title', ({ planted, whole, seen }) => {
  it('looks at every source and at all that is planted', () => {
    expect(seen().length).toBeGreaterThan(0);
    expect(whole().files).toBe(seen().length + planted.length);
  });

  it('passes the repository as it is', () => {
    expect(others(whole(), planted)).toEqual([]);
  });
});

describe.each([
  { title: 'the linter', planted: all, look: () => looks.planted, refused: (file: Planted) => file.lint },
  { title: 'the type checker, of what core may not touch, who may import whom and how code is written', planted: alone, look: () => looks.alone, refused: (file: Planted) => file.types },
  { title: 'the type checker, of what core may import', planted: coreImports, look: () => looks.coreImports, refused: (file: Planted) => file.types },
])('$title', ({ planted, look, refused }) => {
  it.each(planted)('refuses what it should in $file', (file) => {
    expect(look().codes.get(file.file) ?? []).toEqual(refused(file));
  });
});

it('the linter with the rules that want types looks at all that is planted', () => {
  expect(looks.planted.files).toBe(all.length);
});
