import { expect, test } from 'vitest'
import { createRng } from '../rng.ts'
import { flaws, insideFinger, photocopied, throughScreen, withFlaw } from './flaw.ts'
import { planPhoto } from './recipe.ts'

const sheet = { width: 856, height: 540 }
const recipe = planPhoto(createRng('card'), sheet, 'photo')

test.each(flaws)('%s changes the recipe, and the same seed changes it alike', (flaw) => {
  const flawed = withFlaw(createRng('a'), recipe, flaw)
  expect(flawed).not.toEqual(recipe)
  expect(withFlaw(createRng('a'), recipe, flaw)).toEqual(flawed)
})

test('a cut takes a strip of the document out of the picture', () => {
  const { corners, size } = withFlaw(createRng('b'), recipe, 'cut')
  expect(corners.some(([x, y]) => x < 0 || y < 0 || x > size.width || y > size.height)).toBe(true)
})

test('a photocopy is grey', () => {
  const copy = photocopied(
    { data: Uint8ClampedArray.from([200, 120, 60, 255]), width: 1, height: 1, channels: 4 },
    { contrast: 1.5, halo: 1 },
  )
  expect(new Set(copy.data.subarray(0, 3)).size).toBe(1)
  expect(copy.data[3]).toBe(255)
})

test('a screen lets as much light through as it is given', () => {
  const [sum, through] = [new Float32Array(3), new Float32Array(3)]
  const steps = 120
  for (let y = 0; y < steps; y++) {
    for (let x = 0; x < steps; x++) {
      throughScreen((x + 0.5) / steps / 10, (y + 0.5) / steps / 10, { columns: 10, gap: 0.1, black: 0 }, through)
      for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (through[c] as number)
    }
  }
  for (const light of sum) expect(light / steps ** 2).toBeCloseTo(1, 1)
})

test('a finger is round at its tip', () => {
  const finger = { tip: [100, 100], root: [100, 300], radius: 20, skin: [200, 150, 120] } as const
  expect([
    insideFinger(finger, 100, 200),
    insideFinger(finger, 100, 90),
    insideFinger(finger, 100, 79),
    insideFinger(finger, 121, 200),
  ]).toEqual([1, 0.5, 0, 0])
})
