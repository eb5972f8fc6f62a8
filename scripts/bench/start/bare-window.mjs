/** The smallest Electron app: one window with a line of text. What the bench compares Caesura's start with. */
import { join } from 'node:path';
import { app, BrowserWindow, Menu } from 'electron';

Menu.setApplicationMenu(null);

// Never awaited at the top: a main module that waits for `ready` waits for ever.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { sandbox: true } });
  void window.loadFile(join(import.meta.dirname, 'bare-window.html'));
});
