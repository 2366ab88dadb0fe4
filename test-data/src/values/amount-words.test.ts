import { expect, test } from 'vitest'
import { amountWords } from './amount-words.ts'

test.each([
  [17_580_000, '壹拾柒万伍仟捌佰圆整'],
  [10_050_005, '壹拾万零伍佰圆零伍分'],
  [15_050, '壹佰伍拾圆伍角整'],
  [100_000_000, '壹佰万圆整'],
  [200_008_000, '贰佰万零捌拾圆整'],
  [96, '玖角陆分'],
  [0, '零圆整'],
])('%i is %s', (hundredths, text) => {
  expect(amountWords(hundredths)).toBe(text)
})
