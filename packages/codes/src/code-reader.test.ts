import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Image } from '@recto/core'
import qrcode from 'qrcode-generator'
import { beforeAll, describe, expect, it } from 'vitest'
import { type CodeReader, codesWasm, createCodeReader } from './index.ts'

/** A QR code of the text, `scale` px a module, `margin` px of white around it. */
const draw = (text: string, scale: number, margin: number, channels: 1 | 3): Image => {
  qrcode.stringToBytes = (characters) => [...new TextEncoder().encode(characters)]
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const modules = code.getModuleCount()
  const side = modules * scale + 2 * margin
  const isDark = (x: number, y: number): boolean => {
    const [column, row] = [Math.floor((x - margin) / scale), Math.floor((y - margin) / scale)]
    return column >= 0 && row >= 0 && column < modules && row < modules && code.isDark(row, column)
  }
  const data = new Uint8ClampedArray(side * side * channels)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) data.fill(isDark(x, y) ? 20 : 235, (y * side + x) * channels, (y * side + x + 1) * channels)
  return { data, width: side, height: side, channels }
}

describe('codes', () => {
  let read: CodeReader
  beforeAll(async () => {
    read = await createCodeReader(readFileSync(fileURLToPath(codesWasm.url.href)))
  })

  it.each([1, 3] as const)('reads a QR code of %i channels, and says where it stands', async (channels) => {
    const [code, ...others] = await read(draw('https://example.org/统一', 4, 40, channels))
    expect(others).toEqual([])
    expect(code).toMatchObject({ format: 'QRCode', text: 'https://example.org/统一' })
    expect(Math.abs((code?.quad[0][0] ?? 0) - 40)).toBeLessThanOrEqual(4)
    expect(Math.abs((code?.quad[0][1] ?? 0) - 40)).toBeLessThanOrEqual(4)
  })

  it('finds nothing where nothing is', async () => {
    expect(await read({ data: new Uint8ClampedArray(100 * 100 * 3).fill(200), width: 100, height: 100, channels: 3 })).toEqual([])
  })
})
