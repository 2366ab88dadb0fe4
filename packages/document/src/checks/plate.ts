import type { Check } from '../contract.ts'

/** GA 36-2018, table 2: the provinces' short names. */
export const plateProvinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'

const digits = '0123456789'
/** No I and no O: they would be read as 1 and 0. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const serial = digits + letters
/** Vehicles under police, learners, trailers, consulates, those of Hong Kong and Macao. */
const suffixes = '警学挂领港澳'
/** GA 36-2018, 5.9.2: first of the serial of a new-energy vehicle. A to E run on electricity alone, F to K do not only. */
const newEnergy = 'ABCDEFGHJK'

const times = (count: number, alphabet: string): readonly string[] => Array.from({ length: count }, () => alphabet)

/** Numbers by their printed form (GA 36-2018, 5.9): the alphabet of each position, the usual form first. */
export const plateForms: readonly (readonly string[])[] = [
  [plateProvinces, letters, ...times(5, serial)],
  [plateProvinces, letters, ...times(4, serial), suffixes],
  [plateProvinces, letters, newEnergy, serial, ...times(4, digits)],
  [plateProvinces, letters, ...times(5, digits), newEnergy],
  ['使', ...times(6, digits)],
  [...times(6, digits), '使'],
  [plateProvinces, ...times(5, digits), '领'],
]

/** Every character that a number plate can show. */
export const plateAlphabet = `${plateProvinces}${serial}${suffixes}使`

/** Two letters at most stand in the serial of a plate of seven characters (GA 36-2018, 5.9.1): three are rarely read right. */
const mostLetters = 2

const fits = (value: string, form: readonly string[]): boolean => {
  const characters = [...value]
  return characters.length === form.length && characters.every((character, position) => (form[position] ?? '').includes(character))
}

/** The number has one of the forms that GA 36-2018 prints. Almost any misreading under these alphabets has one as well. */
export const plateForm: Check<string> = {
  code: 'plate-form',
  chance: 0.8,
  holds: (value) => plateForms.some((form) => fits(value, form)) && (value.slice(2).match(/[A-Z]/gu) ?? []).length <= mostLetters,
}
