import { quadOfBox, type TextLine } from '@recto/core'
import { expect, test } from 'vitest'
import { sceneLines } from './scene-lines.ts'

/** Half as wide as high are its characters. */
const line = (text: string, x: number, y: number, height = 20): TextLine => ({
  text,
  confidence: 1,
  quad: quadOfBox({ x, y, width: (text.length * height) / 2, height }),
  chars: [],
})

const texts = (...lines: readonly TextLine[]): readonly string[] => sceneLines(lines).map((scene) => scene.line.text)

test('neighbours of one row are put together, in their order', () =>
  expect(texts(line('85412F', 50, 40), line('新W', 10, 40))).toEqual(['85412F', '新W', '新W85412F']))

test('other rows, far ones and other sizes are not', () => {
  expect(texts(line('新W', 10, 40), line('85412F', 50, 80))).toHaveLength(2)
  expect(texts(line('新W', 10, 40), line('85412F', 170, 40))).toHaveLength(2)
  expect(texts(line('新W', 10, 40), line('85412F', 50, 40, 60))).toHaveLength(2)
})
