/** Starts the window's workers: Trusted Types let only their own addresses through (the page's policy demands them). */

type Policy = { readonly createScriptURL: (address: string) => string };
type PolicyMaker = { readonly createPolicy: (name: string, rules: Policy) => Policy };

/** What makes a worker from an address of our own bundle, as `?worker&url` gives it. `name` is the policy's: one maker has one. */
export const workerMaker = (name: string, address: string): (() => Worker) => {
  let policy: Policy | null = null;
  return () => {
    const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
    policy ??= trustedTypes?.createPolicy(name, { createScriptURL: () => address }) ?? null;
    return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
  };
};
