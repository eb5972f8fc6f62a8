/** One violation of each rule that the repository holds itself to, and the innocent twins that must pass. */

import { unusedException } from './run-tool.ts';

/** A file to plant, and the only codes that the linter and the type checker may and must answer with. */
export type Planted = { readonly file: string; readonly text: string; readonly lint: readonly string[]; readonly types: readonly string[] };

const planted = (file: string, text: string, { lint = [], types = [] }: Partial<Planted>): Planted => ({ file, text, lint, types });

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';
/** A file of a project that is not referenced, outside of this one's folder. */
const otherProject = ['TS6059', 'TS6307'];

const lines = (count: number): string => 'export {};\n'.repeat(count);
const functionOf = (count: number): string => `export const long = (): number => {\n${'  Math.max(1);\n'.repeat(count - 3)}  return 1;\n};\n`;

/** Who may import whom. */
export const boundaryViolations: readonly Planted[] = [
  planted('core/planted/imports-electron.ts', "export { app } from 'electron';\n", { lint: [imports] }),
  planted('core/planted/imports-react.ts', "export { useState } from 'react';\n", { lint: [imports] }),
  planted('core/planted/imports-electron-folder.ts', "export { ownScheme } from '../../electron/security/own-origin.ts';\n", { lint: [imports], types: otherProject }),
  planted('core/planted/imports-renderer.ts', "export { firstIndex } from '../../renderer/operator/first-index.ts';\n", { lint: [imports], types: otherProject }),
  planted('core/planted/imports-cli.ts', "export { CommandError } from '../../cli/command-error.ts';\n", { lint: [imports], types: otherProject }),
  planted('electron/planted/imports-renderer.ts', "export { firstIndex } from '../../renderer/operator/first-index.ts';\n", { lint: [imports], types: otherProject }),
  planted('electron/planted/imports-cli.ts', "export { CommandError } from '../../cli/command-error.ts';\n", { lint: [imports], types: otherProject }),
  planted('electron/planted/imports-react.ts', "export { useState } from 'react';\n", { lint: [imports] }),
  planted('renderer/planted/imports-electron-folder.ts', "export { ownScheme } from '../../electron/security/own-origin.ts';\n", { lint: [imports], types: otherProject }),
  planted('renderer/planted/imports-cli.ts', "export { CommandError } from '../../cli/command-error.ts';\n", { lint: [imports], types: otherProject }),
  planted('renderer/planted/imports-electron.ts', "export { ipcRenderer } from 'electron';\n", { lint: [imports] }),
  planted('renderer/planted/imports-node.ts', "export { readFile } from 'node:fs/promises';\n", { lint: [imports] }),
  planted('renderer/planted/imports-zod.ts', "export { z } from 'zod';\n", { lint: [imports] }),
  planted('cli/planted/imports-electron-folder.ts', "export { ownScheme } from '../../electron/security/own-origin.ts';\n", { lint: [imports], types: otherProject }),
  planted('cli/planted/imports-renderer.ts', "export { firstIndex } from '../../renderer/operator/first-index.ts';\n", { lint: [imports], types: otherProject }),
  planted('cli/planted/imports-electron.ts', "export { app } from 'electron';\n", { lint: [imports] }),
  planted('cli/planted/writes-to-the-process.ts', "export const say = (): unknown => process.stderr.write('');\n", { lint: [properties] }),
];

/** What core may not touch: Node, the clock, randomness, the platform. */
export const coreViolations: readonly Planted[] = [
  planted('core/planted/imports-node.ts', "export { readFile } from 'node:fs/promises';\n", { lint: [imports], types: ['TS2591'] }),
  planted('core/planted/imports-bare-node.ts', "export { readFile } from 'fs';\n", { lint: [imports, 'unicorn(prefer-node-protocol)'], types: ['TS2591'] }),
  planted('core/planted/uses-date.ts', 'export const now = (): number => Date.now();\n', { lint: [globals] }),
  planted('core/planted/uses-performance.ts', 'export const now = (): number => performance.now();\n', { lint: [globals], types: ['TS2304'] }),
  planted('core/planted/uses-timeout.ts', 'export const wait = (): unknown => setTimeout(wait, 1);\n', { lint: [globals], types: ['TS2304'] }),
  planted('core/planted/uses-random.ts', 'export const chance = (): number => Math.random();\n', { lint: [properties] }),
  planted('core/planted/uses-process.ts', 'export const here = (): string => process.cwd();\n', { lint: [globals], types: ['TS2591'] }),
  planted('core/planted/uses-buffer.ts', "export const bytes = (): unknown => Buffer.from('');\n", { lint: [globals], types: ['TS2591'] }),
  planted('core/planted/uses-window.ts', 'export const width = (): number => window.innerWidth;\n', { lint: [globals], types: ['TS2304'] }),
  planted('core/planted/uses-document.ts', 'export const title = (): string => document.title;\n', { lint: [globals], types: ['TS2584'] }),
  planted('core/planted/uses-fetch.ts', "export const get = (): unknown => fetch('');\n", { lint: [globals], types: ['TS2304'] }),
  planted('core/planted/uses-console.ts', "export const say = (): void => console.log('');\n", { lint: [globals], types: ['TS2584'] }),
  planted('core/planted/uses-global-this.ts', 'export const all = (): unknown => globalThis;\n', { lint: [globals] }),
];

/** How code is written, anywhere. */
export const styleViolations: readonly Planted[] = [
  planted('core/planted/file-of-301-lines.ts', lines(301), { lint: ['eslint(max-lines)'] }),
  planted('core/planted/function-of-61-lines.ts', functionOf(61), { lint: ['eslint(max-lines-per-function)'] }),
  planted('core/planted/any.ts', 'export type Loose = any;\n', { lint: ['typescript(no-explicit-any)'] }),
  planted('core/planted/non-null.ts', 'export const first = (all: readonly number[]): number => all[0]!;\n', { lint: ['typescript(no-non-null-assertion)'] }),
  planted('core/planted/default-export.ts', 'const one = 1;\nexport default one;\n', { lint: ['import(no-default-export)'] }),
  planted('core/planted/an-enum.ts', 'export enum Side {\n  Left,\n}\n', { types: ['TS1294'] }),
  planted('core/planted/namespace.ts', 'export declare namespace Old {\n  type One = 1;\n}\n', { lint: ['typescript(no-namespace)'] }),
  planted('core/planted/notKebab.ts', 'export {};\n', { lint: ['unicorn(filename-case)'] }),
  planted('core/planted/floating-promise.ts', 'export const go = (work: () => Promise<void>): void => {\n  work();\n};\n', { lint: ['typescript(no-floating-promises)'] }),
  planted('core/planted/half-a-switch.ts', "export const go = (side: 'left' | 'right'): void => {\n  switch (side) {\n    case 'left':\n      break;\n  }\n};\n", { lint: ['typescript(switch-exhaustiveness-check)'] }),
  planted('core/planted/ignored-type.ts', '// @ts-ignore\nexport const one = 1;\n', { lint: ['typescript(ban-ts-comment)'] }),
  planted('core/planted/unused-exception.ts', '// oxlint-disable-next-line no-eval\nexport const one = 1;\n', { lint: [unusedException] }),
  planted('core/planted/cycle-one.ts', "export { two } from './cycle-two.ts';\nexport const one = 1;\n", { lint: ['import(no-cycle)'] }),
  planted('core/planted/cycle-two.ts', "export { one } from './cycle-one.ts';\nexport const two = 2;\n", { lint: ['import(no-cycle)'] }),
  planted(
    'renderer/planted/conditional-hook.tsx',
    "import { useState } from 'react';\nexport const Box = ({ on }: { readonly on: boolean }) => {\n  if (on) return null;\n  const [one] = useState(1);\n  return <p>{one}</p>;\n};\n",
    { lint: ['react-hooks(rules-of-hooks)'] },
  ),
  planted('renderer/planted/click-on-text.tsx', 'export const Box = ({ go }: { readonly go: () => void }) => <p onClick={go}>go</p>;\n', { lint: ['jsx-a11y(click-events-have-key-events)', 'jsx-a11y(no-noninteractive-element-interactions)'] }),
  planted('tests/planted/skipped.test.ts', "import { it } from 'vitest';\nit.skip('one', () => {});\n", { lint: ['vitest(no-disabled-tests)'] }),
];

/** Files that differ from a violation in one thing and are allowed. */
export const innocentTwins: readonly Planted[] = [
  planted('core/planted/file-of-300-lines.ts', lines(300), {}),
  planted('core/planted/function-of-60-lines.ts', functionOf(60), {}),
  planted('core/planted/imports-core.ts', "export { parse } from '../script/parse.ts';\n", {}),
  planted('core/planted/uses-rounding.ts', 'export const whole = (value: number): number => Math.round(value);\n', {}),
  planted('electron/planted/imports-core.ts', "export { app } from 'electron';\nexport { parse } from '../../core/script/parse.ts';\n", {}),
  planted('renderer/planted/imports-core.ts', "export { useState } from 'react';\nexport { parse } from '../../core/script/parse.ts';\n", {}),
  planted('cli/planted/imports-core.ts', "export { readFile } from 'node:fs/promises';\nexport { parse } from '../../core/script/parse.ts';\n", {}),
  planted('cli/planted/writes-to-its-call.ts', "import { standard } from '../standard.ts';\nexport const say = (): unknown => standard().errors.write('');\n", {}),
];
