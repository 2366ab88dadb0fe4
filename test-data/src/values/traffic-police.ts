import type { Rng } from '../rng.ts'
import type { Region } from './region.ts'

/** Municipalities have bodies of their own. */
const municipal: Readonly<Record<string, string>> = {
  北京市: '北京市公安局公安交通管理局',
  天津市: '天津市公安局交通警察总队',
  上海市: '上海市公安局交通警察总队',
  重庆市: '重庆市公安局交通巡逻警察总队',
}

/** The traffic police of a region as their seals name it. */
export const inventTrafficPolice = (rng: Rng, { province, city, county }: Region): string => {
  const own = municipal[province]
  if (own !== undefined) return own
  const body = rng.weighted([
    ['公安局交通警察支队', 90],
    ['公安局交通巡逻警察支队', 4],
    ['公安局交通警察大队', 6],
  ])
  const place = city === '' || body.endsWith('大队') ? county : city
  return province.length + place.length <= 9 && rng.chance(0.75) ? province + place + body : place + body
}
