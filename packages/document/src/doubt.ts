/** What is less sure than this is looked at again. */
export const doubtful = 0.9

/** What was read is cropped this many text heights wider than it was found. */
export const lookMargin = 0.35
