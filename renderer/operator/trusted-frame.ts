/** Lets a library of our own bundle build its frame from text: Trusted Types refuse all other text that would become HTML. */

type Policy = { readonly createHTML: (html: string) => string | null };
type PolicyMaker = { readonly createPolicy: (name: 'default', rules: Policy) => unknown };

let known = false;
let building = false;

/** No text at all empties an element; that is let through at any time, other text only while a frame is built. */
const allowed = (html: string): string | null => (building || html === '' ? html : null);

const makePolicyOnce = (): void => {
  if (known) return;
  known = true;
  (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes?.createPolicy('default', { createHTML: allowed });
};

/** Runs `build`, in which a library makes HTML of its own text. Nothing that came from outside may be given to it. */
export const buildFrame = <Frame>(build: () => Frame): Frame => {
  makePolicyOnce();
  building = true;
  try {
    return build();
  } finally {
    building = false;
  }
};
