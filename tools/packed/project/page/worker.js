import { documents } from '@recto/documents'
import { createReader } from '@recto/reader'

const reader = createReader({ documents })

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ result: await reader.read(data) })
  } catch (error) {
    self.postMessage({ error: `${error.code ?? error.name}: ${error.message}` })
  }
}
