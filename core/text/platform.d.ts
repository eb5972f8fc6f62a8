/** The one global outside ECMAScript that the core reads text with: the Encoding Standard's decoder, in Node and in every window. */
declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
