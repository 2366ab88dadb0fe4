import { expect, test } from 'vitest'
import { companyName } from './company-name.ts'

test.each([
  '北京市珺琪出租汽车有限公司',
  '首都公路发展集团有限公司',
  '第三车队',
  '某某（集团）有限公司',
  '城北分公司',
  '鑫源合伙企业（有限合伙）',
])('%s is a name', (name) => {
  expect(companyName.holds(name)).toBe(true)
})

test.each(['o.省出租', '24648', '北京市珺琪出租汽车有', 'ABC公司:'])('%s is none', (name) => {
  expect(companyName.holds(name)).toBe(false)
})
