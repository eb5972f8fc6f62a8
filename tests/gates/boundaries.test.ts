/** Plants every violation in a copy of the repository and expects the linter or the type checker to refuse exactly that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyRepository, filesBelow, plant, removeCopy, weed } from './repository-copy.ts';
import { checkTypes, lint, type Findings } from './run-tool.ts';
import { boundaryViolations, coreViolations, innocentTwins, styleViolations } from './violations.ts';

type Look = { readonly lint: Findings; readonly types: Findings };

const findingsOf = (findings: Findings, file: string): readonly string[] => findings.codes.get(file) ?? [];

let folder = '';
let clean: Look;

const look = async (): Promise<Look> => ({ lint: await lint(folder), types: await checkTypes(folder) });

beforeAll(async () => {
  folder = await copyRepository();
  clean = await look();
  process.stdout.write(`gates: the linter looked at ${clean.lint.files} files, the type checker at ${clean.types.files}\n`);
}, 120_000);

afterAll(() => removeCopy(folder));

describe('the repository as it is', () => {
  it('passes the linter, which looked at every source', async () => {
    const sources = await filesBelow(folder, ['.ts', '.tsx', '.js', '.mjs', '.cjs']);
    expect([...clean.lint.codes]).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(clean.lint.files).toBe(sources.length);
  });

  it('passes the type checker, which looked at every source', async () => {
    const sources = await filesBelow(folder, ['.ts', '.tsx']);
    expect([...clean.types.codes]).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(clean.types.files).toBe(sources.length);
  });
});

// An import of Electron brings Node's types into core: what core alone must refuse is planted without the imports.
describe.each([
  { title: 'what core may not touch and how code is written', planted: [...coreViolations, ...styleViolations, ...innocentTwins] },
  { title: 'who may import whom', planted: [...boundaryViolations, ...innocentTwins] },
])('$title', ({ planted }) => {
  let dirty: Look;

  beforeAll(async () => {
    await plant(folder, planted);
    dirty = await look();
    await weed(folder, planted);
    process.stdout.write(`gates: of ${planted.length} planted files the linter refused ${dirty.lint.codes.size}, the type checker ${dirty.types.codes.size}\n`);
  }, 120_000);

  it('is looked at whole', () => {
    expect(dirty.lint.files).toBe(clean.lint.files + planted.length);
    expect(dirty.types.files).toBe(clean.types.files + planted.length);
  });

  it.each(planted)('$file', ({ file, lint: refused, types }) => {
    expect(findingsOf(dirty.lint, file)).toEqual(refused);
    expect(findingsOf(dirty.types, file)).toEqual(types);
  });

  it('refuses no other file', () => {
    const files = new Set(planted.map(({ file }) => file));
    const others = (after: Findings, before: Findings): readonly string[] => [...after.codes.keys()].filter((file) => !files.has(file) && !before.codes.has(file));
    expect(others(dirty.lint, clean.lint)).toEqual([]);
    expect(others(dirty.types, clean.types)).toEqual([]);
  });
});
