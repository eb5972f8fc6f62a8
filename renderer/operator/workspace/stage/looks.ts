/** How the captions can be drawn over the video. */

/** How captions can be drawn over the video: as a format would show them. */
export const looks = [
  ['vtt', 'WebVTT'],
  ['srt', 'SRT'],
  ['ebu-tt-d', 'EBU-TT-D'],
  ['scc', 'CEA-608'],
  ['stl', 'EBU STL'],
] as const;

/** The name of a look: that of the format whose file it shows. */
export type Look = (typeof looks)[number][0];
