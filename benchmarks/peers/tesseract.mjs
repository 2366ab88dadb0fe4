// tesseract.js with local chi_sim + eng (best_int, its default data), one worker.
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createWorker } from 'tesseract.js'
import { serve } from './serve.mjs'

const require = createRequire(import.meta.url)
const languages = ['chi_sim', 'eng']

await serve('tesseract.js', { languages: languages.join('+'), data: '4.0.0_best_int' }, async () => {
  const langPath = await mkdtemp(join(tmpdir(), 'recto-tesseract-'))
  for (const language of languages) {
    const file = `${language}.traineddata.gz`
    await copyFile(join(dirname(require.resolve(`@tesseract.js-data/${language}`)), '4.0.0_best_int', file), join(langPath, file))
  }
  const worker = await createWorker(languages, 1, { langPath, cacheMethod: 'none' })
  return {
    read: async (path) => {
      const { data } = await worker.recognize(await readFile(path))
      return data.text.split('\n').filter((line) => line.trim() !== '')
    },
    modelMs: () => null,
    close: async () => {
      await worker.terminate()
      await rm(langPath, { recursive: true })
    },
  }
})
