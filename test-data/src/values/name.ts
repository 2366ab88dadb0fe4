import type { Rng } from '../rng.ts'
import { givenFemale, givenMale, givenNeutral, givenRare, mongolian, tibetan, turkicFemale, turkicMale } from './name-characters.ts'
import { surnames } from './surnames.ts'

export type Sex = '男' | '女'

/** Groups whose names are written given name · father's name. */
const turkicGroups: readonly string[] = ['维吾尔', '哈萨克', '柯尔克孜', '乌孜别克', '塔塔尔', '塔吉克']

const givenCharacter = (rng: Rng, sex: Sex): string =>
  rng.pick([
    ...rng.weighted([
      [sex === '男' ? givenMale : givenFemale, 60],
      [givenNeutral, 22],
      [givenRare, 18],
    ]),
  ])

const inventHanName = (rng: Rng, sex: Sex): string => {
  const surname = rng.weighted(surnames)
  const length = rng.weighted([
    [1, 15],
    [2, 83],
    [3, 2],
  ])
  return surname + Array.from({ length }, () => givenCharacter(rng, sex)).join('')
}

/** A name that nobody in particular bears: surname and given name drawn apart, or the group's own way of naming. */
export const inventName = (rng: Rng, sex: Sex, ethnicity: string): string => {
  if (turkicGroups.includes(ethnicity)) return `${rng.pick(sex === '男' ? turkicMale : turkicFemale)}·${rng.pick(turkicMale)}`
  if (ethnicity === '藏' || ethnicity === '门巴' || ethnicity === '珞巴') {
    const first = rng.pick(tibetan)
    return first + rng.pick(tibetan.filter((half) => half !== first))
  }
  if (ethnicity === '蒙古' && rng.chance(0.7)) return rng.pick(mongolian)
  return inventHanName(rng, sex)
}
