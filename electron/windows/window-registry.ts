/** Knows which part each window plays: the only source of a caller's role. */
import type { WebContents } from 'electron';
import type { Role } from '../../core/ipc/contract.ts';

/** The open windows by the part they play. */
export type WindowRegistry = {
  /** Remembers a window's page until it is destroyed. */
  readonly add: (contents: WebContents, role: Role) => void;
  readonly roleOf: (contents: WebContents) => Role | null;
  readonly withRoles: (roles: readonly Role[]) => readonly WebContents[];
};

/** An empty registry. */
export const createWindowRegistry = (): WindowRegistry => {
  const known = new Map<number, { readonly contents: WebContents; readonly role: Role }>();
  return {
    add: (contents, role) => {
      const { id } = contents;
      known.set(id, { contents, role });
      contents.once('destroyed', () => known.delete(id));
    },
    roleOf: (contents) => known.get(contents.id)?.role ?? null,
    withRoles: (roles) =>
      [...known.values()].filter((entry) => roles.includes(entry.role) && !entry.contents.isDestroyed()).map((entry) => entry.contents),
  };
};
