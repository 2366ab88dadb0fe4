import { code } from '@recto/document'

/** Classes that the printed form can have: 客1, 货3, 专2, 1型, 一型, 一类车, 1, and Beijing's letters. */
const form = /^(?:[客货专]?[1-6一二三四五六](?:[型类]?[客货]?车?)|[A-F])$/u

/** JT/T 489-2019: coaches 1 to 4, lorries and special vehicles 1 to 6; older receipts say 型 or 类, in digits or words. */
export const vehicleClass = code('车型', 'Class of vehicle', {
  alphabet: '客货专123456一二三四五六型类车ABCDEF',
  pattern: form,
})
