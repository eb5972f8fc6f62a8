/** Tells whether an address is one of the app's own pages. */

/** The app's own scheme; registered as standard and secure, so that pages have the origin `caesura://app`. */
export const ownScheme = 'caesura';

/** The one host of the app's scheme. */
export const ownHost = 'app';

/** The origin of every page of the app. */
export const ownOrigin = `${ownScheme}://${ownHost}`;

/** Where the page of a window lives, by the name of its folder. */
export const pageAddress = (folder: string): string => `${ownOrigin}/${folder}/index.html`;

/** The prompter's page of last resort. */
export const plainAddress = `${ownOrigin}/prompter/plain.html`;

/** The page that shows a display's number. */
export const numberAddress = (number: number, label: string): string =>
  `${ownOrigin}/prompter/number.html?${new URLSearchParams({ number: String(number), label }).toString()}`;

const parsed = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** True for an address of the app's own origin. Never trusts the beginning of the string alone: `caesura://app.evil` is not ours. */
export const isOwnAddress = (address: string): boolean => {
  const url = parsed(address);
  return url !== null && url.protocol === `${ownScheme}:` && url.host === ownHost && url.username === '' && url.password === '';
};

/** True for a page under one folder of the app, such as `prompter`. */
export const isPageOf = (folder: string, address: string): boolean =>
  isOwnAddress(address) && new URL(address).pathname.startsWith(`/${folder}/`);
