/** Vitest's coverage by V8, with what each test file covered put together in one go: one after the other took seconds, while nothing else was done. */
import v8 from '@vitest/coverage-v8';
import { BaseCoverageProvider, type CoverageProviderModule } from 'vitest/node';

/** What a test file covered, script by script; a script may be there again. */
type Covered = { readonly result: readonly unknown[] };

type Reading = Parameters<typeof BaseCoverageProvider.prototype.readCoverageFiles<Covered>>[0];

const inOneGo = <Provider extends BaseCoverageProvider>(provider: Provider): Provider => {
  const read = provider.readCoverageFiles.bind(provider) as (reading: Reading) => Promise<void>;
  const readCoverageFiles = ({ onFileRead, onFinished, onDebug }: Reading): Promise<void> => {
    let all: Covered['result'][] = [];
    return read({
      onDebug,
      onFileRead: ({ result }) => void all.push(result),
      onFinished: async (project, environment) => {
        onFileRead({ result: all.flat() });
        all = [];
        await onFinished(project, environment);
      },
    });
  };
  return Object.assign(provider, { readCoverageFiles });
};

const getProvider: CoverageProviderModule['getProvider'] = async () => {
  const provider = await v8.getProvider();
  if (!(provider instanceof BaseCoverageProvider)) throw new Error('Vitest reads coverage in another way than it did: look at tests/coverage-in-one-go.ts.');
  return inOneGo(provider);
};

// Vitest finds a provider by the default export.
export default { ...v8, getProvider } satisfies CoverageProviderModule;
