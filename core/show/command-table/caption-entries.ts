/** The command table's entries of the caption workspace; their keys act in the mode Captions alone. */
import type { CaptionRequest } from '../../ipc/caption-requests.ts';
import { request, type CommandEntry } from './entry.ts';

const caption = (asked: CaptionRequest, label: string, keys: readonly string[], repeats = false): CommandEntry => request('Captions', [asked, label, keys], asked, repeats);

/** Its entries. */
export const captionEntries: readonly CommandEntry[] = [
  request('Captions', ['view.captions', 'Captions', ['Ctrl+4']], 'captions-mode'),
  caption('caption.play', 'Play or stop the video', ['Space']),
  caption('caption.previous', 'Previous caption', ['ArrowUp'], true),
  caption('caption.next', 'Next caption', ['ArrowDown'], true),
  caption('caption.page-up', 'Ten captions up', ['PageUp'], true),
  caption('caption.page-down', 'Ten captions down', ['PageDown'], true),
  caption('caption.first', 'First caption', ['Home']),
  caption('caption.last', 'Last caption', ['End']),
  caption('caption.frame-back', 'One frame back', ['ArrowLeft'], true),
  caption('caption.frame-on', 'One frame on', ['ArrowRight'], true),
  caption('caption.second-back', 'One second back', ['Shift+ArrowLeft'], true),
  caption('caption.second-on', 'One second on', ['Shift+ArrowRight'], true),
  caption('caption.go', 'Playhead to the caption', ['G']),
  caption('caption.edit', 'Edit the text', ['Enter', 'F2']),
  caption('caption.split', 'Split at the playhead or the cursor', ['S', 'F3']),
  caption('caption.join', 'Join with the next', ['J']),
  caption('caption.insert', 'Insert at the playhead', ['I']),
  caption('caption.delete', 'Delete', ['Delete']),
  caption('caption.ripple-delete', 'Delete and close the gap', ['Shift+Delete']),
  caption('caption.start-here', 'Start at the playhead', ['[']),
  caption('caption.end-here', 'End at the playhead', [']']),
  caption('caption.earlier', 'Caption one frame earlier', ['Alt+ArrowLeft'], true),
  caption('caption.later', 'Caption one frame later', ['Alt+ArrowRight'], true),
  caption('caption.end-earlier', 'End one frame earlier', ['Alt+Shift+ArrowLeft'], true),
  caption('caption.end-later', 'End one frame later', ['Alt+Shift+ArrowRight'], true),
  caption('caption.tap', 'Tap along: this caption begins now', ['T']),
  caption('caption.snap', 'Snap to the speech', ['N']),
  caption('caption.next-problem', 'Next problem', ['P', 'F4']),
  caption('caption.previous-problem', 'Previous problem', ['Shift+P', 'Shift+F4']),
  caption('caption.fix', 'Fix what is wrong with the caption', ['F']),
  caption('caption.fix-all', 'Fix everything', ['Shift+F']),
  caption('caption.undo', 'Undo in the captions', ['Ctrl+Z']),
  caption('caption.redo', 'Redo in the captions', ['Ctrl+Shift+Z', 'Ctrl+Y']),
  caption('caption.problems', 'Problems…', ['Ctrl+P']),
  caption('caption.retime', 'Retime…', ['Ctrl+R']),
  caption('caption.style', 'Style…', ['Ctrl+T']),
  caption('caption.match', 'Match onto the script', ['M']),
  caption('caption.open-media', 'Open a video…', ['Ctrl+Shift+O']),
  caption('caption.open-track', 'Open a caption file…', ['Ctrl+I']),
];
