/** The command-line switches that open the app to others; a packaged app refuses to start with them. */

/** Beginnings of switch names that are refused: no fuse covers `--remote-debugging-port` (reliability.md, "Hardening"). */
const deniedBeginnings: readonly string[] = ['remote-debugging-', 'inspect', 'proxy-', 'load-extension', 'disable-extensions-except'];

const deniedNames: ReadonlySet<string> = new Set([
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'no-zygote-sandbox',
  'disable-web-security',
  'allow-running-insecure-content',
  'disable-site-isolation-trials',
  'host-rules',
  'host-resolver-rules',
  'no-proxy-server',
  'auth-server-whitelist',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'js-flags',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'browser-subprocess-path',
  'use-fake-ui-for-media-stream',
]);

/** The name of a switch as Chromium reads it: `--name=value`, `-name`, on Windows also `/name`; null for anything else. */
const switchName = (argument: string, platform: string): string | null => {
  const found = (platform === 'win32' ? /^(?:--?|\/)([^=]+)/u : /^--?([^=]+)/u).exec(argument);
  return found?.[1]?.toLowerCase() ?? null;
};

const isDenied = (name: string): boolean =>
  deniedNames.has(name) || deniedBeginnings.some((beginning) => name.startsWith(beginning));

/** The names of the refused switches among the arguments, in order. What follows `--` is a file, not a switch. */
export const deniedSwitches = (argv: readonly string[], platform: string): readonly string[] => {
  const end = argv.indexOf('--');
  return argv
    .slice(0, end === -1 ? undefined : end)
    .map((argument) => switchName(argument, platform))
    .filter((name): name is string => name !== null && isDenied(name));
};
