/** A bare Electron that shows one page rolling a long text by one of the techniques that other prompters use. */
import { app, BrowserWindow, Menu } from 'electron';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

app.on('window-all-closed', () => app.quit());

void app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    x: 0, y: 0, width: 1920, height: 1080, useContentSize: true, frame: false, backgroundColor: '#000',
    webPreferences: { backgroundThrottling: false, sandbox: true, contextIsolation: true },
  });
  void window.loadFile(path.join(here, 'peer.html'));
});
