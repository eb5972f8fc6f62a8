/** What grounds of TTML are called that are larger than the words on them. */

/** One as wide as the region and as high as the lines; one as large as the region. */
export const groundNames = { paragraph: 'ground of the paragraph', region: 'ground of the region' } as const;
