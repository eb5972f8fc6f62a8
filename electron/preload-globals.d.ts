/** The two names of the page's world that the preload needs, so that the main process is not given the whole DOM. */

declare const location: { readonly protocol: string; readonly host: string };

interface File {
  readonly name: string;
}

declare const File: { readonly prototype: File; new (): File };
