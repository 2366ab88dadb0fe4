import { extract } from '@recto/document'
import { page, testDocument } from '@recto/testing'
import { expect, test } from 'vitest'
import booklet from '../fixtures/booklet.json' with { type: 'json' }
import economic from '../fixtures/booklet-economic.json' with { type: 'json' }
import slipped from '../fixtures/booklet-slipped.json' with { type: 'json' }
import card from '../fixtures/card.json' with { type: 'json' }
import { transportationLicense } from './transportation-license.ts'
import { sizeOf } from './vehicle-size.ts'

testDocument(transportationLicense, [card, booklet, economic, slipped], import.meta.url)

const only = (literal: ReturnType<typeof page>) => extract(transportationLicense, literal).documents[0]?.fields

test('facts are read by the labels of any province', () => {
  const fields = only(page`
    中华人民共和国道路运输证
    业户名称 某某市恒通物流有限公司
    业户地址 文三路478号
    车牌号码 京A12345
    经济类型 私营企业
    有效期至 2027年3月1日
    审验有效期 2026年3月
    技术等级评定 一级
    发证日期 2023年3月1日
  `)
  expect(fields?.ownerAddress?.value).toBe('文三路478号')
  expect(fields?.vehicleNumber?.value).toBe('京A12345')
  expect(fields?.economicType?.value).toBe('私营企业')
  expect(fields?.expiryDate?.value).toBe('2027-03-01')
  expect(fields?.technicalLevel?.value).toBe('一级')
  expect(fields?.temporary?.value).toBeNull()
})

test('a temporary certificate says so', () => {
  const fields = only(page`
    中华人民共和国临时道路运输证
    业户名称 某某市恒通物流有限公司
    发证日期 2023年3月1日
  `)
  expect(fields?.temporary?.value).toBe('临时')
})

test('a plate of no form stays as printed, doubtful', () => {
  const fields = only(page`
    中华人民共和国道路运输证
    业户名称 某某市恒通物流有限公司
    地址 文三路478号
    车辆号牌 AA12345
    经营许可证号 330106001234
    发证日期 2023年3月1日
  `)
  expect(fields?.vehicleNumber?.value).toBe('AA12345')
  expect(fields?.vehicleNumber?.confidence).toBeLessThan(0.5)
})

test.each([
  ['6955 * 2490 * 3515毫米', '6955 * 2490 * 3515'],
  ['长7425宽2550高3670', '7425 2550 3670'],
  ['11990×2550×3990', '11990×2550×3990'],
  ['1:长101451970高2960', '10145 1970 2960'],
  ['7025 2320 345', '7025 2320 345'],
  ['不详', '不详'],
])('size %s', (printed, size) => {
  expect(sizeOf(printed)).toBe(size)
})

test('measures that no vehicle has, plates a character short and equipment that is not known are doubted', () => {
  const fields = only(page`
    中华人民共和国道路运输证
    业户名称 某某市恒通物流有限公司
    车辆号牌 桂B1254(黄色)
    车辆尺寸 长 10145 宽 1970 高 296
    经营范围 货物专用运输(藏保鲜)
    发证日期 2023年3月1日
  `)
  expect(fields?.vehicleNumber?.issues.map(({ code }) => code)).toContain('check/plate-form')
  expect(fields?.vehicleSize?.issues.map(({ code }) => code)).toContain('check/three-measures')
  expect(fields?.businessScope?.issues.map(({ code }) => code)).toContain('check/kind-of-transport')
})

test('what is left of the rule and of the row above is no part of a value', () => {
  const fields = only(page`
    中华人民共和国道路运输证
    业户名称 某某市恒通物流有限公司__
    经营许可证号 360426141733.
    经营范围 长10145_：普通货运
    发证日期 2023年3月1日
  `)
  expect(fields?.ownerName?.value).toBe('某某市恒通物流有限公司')
  expect(fields?.businessCertificate?.value).toBe('360426141733')
  expect(fields?.businessScope?.value).toBe('普通货运')
})

test('letters that no plate has are the digits they look like', () => {
  const fields = only(page`
    中华人民共和国道路运输证
    业户名称 某某市恒通物流有限公司
    车辆号牌 赣A02WO挂[黄]
    发证日期 2023年3月1日
  `)
  expect(fields?.vehicleNumber).toMatchObject({ value: '赣A02W0挂(黄)' })
})
