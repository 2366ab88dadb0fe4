/** Parts of a text that are the value, for `text({ part })`. */

/** Where an English label stands below the Chinese one, its rest may be read with the value: what is filled in has no small letters. */
export const withoutCaption = (value: string): string => value.replace(/[a-z]+/gu, '')

/** Seals of Chinese offices hold Chinese characters alone: others belong to what stands beside them. */
export const inHan = (value: string): string => value.replace(/\P{Script=Han}/gu, '')
