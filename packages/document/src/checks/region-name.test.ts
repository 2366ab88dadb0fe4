import { expect, test } from 'vitest'
import { agreesWithCode, provinceOfPlate, regionBefore, regionName } from './region-name.ts'
import { longestRegionName, regionCode } from './regions.ts'

const named = (heading: string): string | null => regionBefore(/(?:国家|地方)?税务|出租/u, heading)

test.each([
  ['广东省国家税务局出租汽车统一发票', '广东省'],
  ['广东省深圳市出租汽车专用发票', '广东省深圳市'],
  ['国家税务总局石家庄市税务局', '石家庄市'],
  ['国家税务总局广东省', '广东省'],
  ['内蒙古自治区出租车机打发票', '内蒙古自治区'],
  ['新疆维吾尔自治区乌鲁木齐市出租汽车统一发票', '新疆维吾尔自治区乌鲁木齐市'],
  ['贵州省国发家税务局', '贵州省'],
])('%s names %s', (heading, region) => {
  expect(named(heading)).toBe(region)
  expect(regionName.holds(region)).toBe(true)
})

test.each(['全国统一发票监制章', '广东省深训市出租汽车', '全国山西省', '东省深圳市出租汽车', '湖南省发票联'])(
  '%s names none',
  (heading) => {
    expect(named(heading)).toBeNull()
  },
)

test('a region alone is one, and none has a longer name', () => {
  expect(named('湖 南省')).toBe('湖南省')
  expect(regionName.holds('家庄市')).toBe(false)
  expect('新疆维吾尔自治区克孜勒苏柯尔克孜自治州').toHaveLength(longestRegionName)
  expect(regionCode('新疆维吾尔自治区克孜勒苏柯尔克孜自治州')).toBe('6530')
})

test.each([
  ['广东省', '144031100111', true],
  ['深圳市', '144001100111', true],
  ['广州市', '144031100111', false],
  ['浙江省', '144031100111', false],
  ['某某区', '144031100111', null],
])('%s and %s agree: %s', (name, code, agrees) => {
  expect(agreesWithCode(name, code)).toBe(agrees)
})

test.each([
  ['京B12345', '北京市'],
  ['陕AT1234', '陕西省'],
  ['新A00001', '新疆维吾尔自治区'],
  ['使123456', null],
])('the plate %s is of %s', (plate, province) => {
  expect(provinceOfPlate(plate)).toBe(province)
})
