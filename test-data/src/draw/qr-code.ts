import type { Box } from '@recto/core'
import qrcode from 'qrcode-generator'
import { type Piece, shape } from './drawing.ts'

/** A QR code (ISO/IEC 18004, error correction M) of the text, without its quiet zone. */
export const drawQrCode = (text: string, { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Piece => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const side = width / count
  let path = ''
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column))
        path += `M${(x + column * side).toFixed(3)} ${(y + row * side).toFixed(3)}h${side.toFixed(3)}v${side.toFixed(3)}h-${side.toFixed(3)}z`
  return shape(`<path d="${path}" fill="#1a1a1a" shape-rendering="crispEdges"/>`)
}
