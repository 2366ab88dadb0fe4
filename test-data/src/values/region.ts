import { areaList } from '@vant/area-data'
import type { Rng } from '../rng.ts'

/** A real administrative division down to the county. */
export interface Region {
  /** GB/T 2260 code, six digits. */
  readonly code: string
  readonly province: string
  /** Empty where the county stands directly under its province. */
  readonly city: string
  readonly county: string
}

/** The list also holds development zones, towns and offices; identity numbers are issued by counties. */
const isCounty = (name: string): boolean => /[县区市旗]$/.test(name) && !/(开发|产业|综合|示范|园)区|^市辖区$/.test(name)

/** Placeholders such as 省直辖县 that no card prints. */
const isCity = (name: string): boolean => !/直辖|^县$/.test(name)

const regions: readonly Region[] = Object.entries(areaList.county_list).flatMap(([code, county]) => {
  const province = areaList.province_list[`${code.slice(0, 2)}0000`]
  const city = areaList.city_list[`${code.slice(0, 4)}00`]
  // Hong Kong, Macao and Taiwan (71, 81, 82) issue other cards.
  if (province === undefined || city === undefined || code >= '710000' || !isCounty(county)) return []
  return [{ code, province, city: isCity(city) && city !== province ? city : '', county }]
})

export const inventRegion = (rng: Rng): Region => rng.pick(regions)
