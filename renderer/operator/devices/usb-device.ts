/** What this window uses of WebHID, which TypeScript's own library does not describe (wicg.github.io/webhid). */

/** An input report as it comes. */
export type UsbReport = Event & { readonly reportId: number; readonly data: DataView };

/** A USB controller. */
export type UsbDevice = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly vendorId: number;
  readonly productId: number;
  readonly productName: string;
  readonly opened: boolean;
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `navigator.hid`. */
export type UsbAccess = Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
  readonly getDevices: () => Promise<readonly UsbDevice[]>;
  readonly requestDevice: (options: { readonly filters: readonly unknown[] }) => Promise<readonly UsbDevice[]>;
};

/** WebHID of this window; null where there is none. */
export const usbAccess = (): UsbAccess | null => ('hid' in navigator ? (navigator.hid as UsbAccess) : null);
