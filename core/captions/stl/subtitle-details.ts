/** Names of details of captions that are subtitles of EBU STL. */

export const codesName = 'codes of EBU STL';
export const commentsName = 'comments of EBU STL';
export const setName = 'frames before the end of its set, and row';

/** True for one of them. */
export const isOfSubtitle = (name: string): boolean => name === codesName || name === commentsName || name === setName;
