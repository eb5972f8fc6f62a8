/** Sets every fuse of a packed Electron: what a shipped app never needs is burnt out of the binary. */
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** All fuses there are; a new one that is not named here fails the build, so that somebody decides on it. */
const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Enforced on macOS and Windows only; on Linux it does nothing.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The windows' pages come by the app's own scheme.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Sets the fuses of an executable. */
export const setFuses = (executable) => flipFuses(executable, fuses);
