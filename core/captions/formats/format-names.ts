/** The caption formats by name: as people call them, and how their files end. All that a window needs to offer them. */

import type { FormatNames, TrackFormatName } from './track-format.ts';

/** Every format, in the order they are shown. */
export const formatNames: Readonly<Record<TrackFormatName, FormatNames>> = {
  vtt: { name: 'vtt', label: 'WebVTT', endings: ['.vtt', '.webvtt'] },
  srt: { name: 'srt', label: 'SubRip', endings: ['.srt'] },
  ttml: { name: 'ttml', label: 'TTML (IMSC 1.1)', endings: ['.ttml', '.imsc', '.dfxp', '.xml', '.itt'] },
  'ebu-tt-d': { name: 'ebu-tt-d', label: 'EBU-TT-D', endings: ['.ebuttd', '.ebuttd.xml', '.ebu-tt-d.xml'] },
  scc: { name: 'scc', label: 'SCC (CEA-608)', endings: ['.scc'] },
  stl: { name: 'stl', label: 'EBU STL (teletext)', endings: ['.stl'] },
  'stl-open': { name: 'stl-open', label: 'EBU STL (open subtitling)', endings: ['.open.stl'] },
  txt: { name: 'txt', label: 'Plain transcript', endings: ['.txt'] },
  transcript: { name: 'transcript', label: 'Timed transcript', endings: ['.transcript.txt'] },
  csv: { name: 'csv', label: 'Table (CSV)', endings: ['.csv'] },
};
