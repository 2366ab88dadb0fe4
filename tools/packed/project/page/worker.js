import { documents } from '@recto/documents'
import { textlineOrientation } from '@recto/model-textline-orientation'
import { createPlatform } from '@recto/platform'
import { createReader } from '@recto/reader'

const tasks = {
  read: async (bytes) => {
    const reader = createReader({ documents })
    const result = await reader.read(bytes)
    await reader.close()
    return result
  },

  // Pages decoded by this platform, pixels as a plain list.
  decode: async (bytes) => {
    const decoded = await createPlatform().decode(bytes)
    const pages = []
    for (let index = 0; index < decoded.pages; index++) {
      const { data, width, height } = await decoded.page(index)
      pages.push({ width, height, data: Array.from(data) })
    }
    return pages
  },

  // What the smallest model says of a ramp.
  infer: async () => {
    const session = await createPlatform().openSession(textlineOrientation, { devices: ['wasm'] })
    const data = Float32Array.from({ length: 3 * 48 * 192 }, (_, index) => (index % 192) / 96 - 1)
    const outputs = await session.run({ [textlineOrientation.input.name]: { data, dims: [1, 3, 48, 192] } })
    await session.close()
    return Array.from(outputs[textlineOrientation.outputs[0].name].data)
  },
}

self.onmessage = async ({ data: { task, bytes } }) => {
  try {
    self.postMessage({ result: await tasks[task](bytes) })
  } catch (error) {
    self.postMessage({ error: `${error.code ?? error.name}: ${error.message}` })
  }
}
