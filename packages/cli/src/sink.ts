import { writeWhole } from './output.ts'
import type { Terminal } from './terminal.ts'

/** Where the texts of pages go. */
export interface Sink {
  /** The text of the next page; pages come in the order of their inputs. */
  page(input: number, text: string): Promise<void>
  end(): Promise<void>
}

export const createStreamSink = (terminal: Terminal): Sink => ({
  page: async (_input, text) => terminal.stdout.write(text),
  end: async () => {},
})

/** One file for each input, written when its last page is there. */
export const createFileSink = (paths: readonly string[]): Sink => {
  let current = -1
  let texts: string[] = []
  const flush = async (): Promise<void> => {
    const path = paths[current]
    if (path !== undefined) await writeWhole(path, texts.join(''))
    texts = []
  }
  return {
    page: async (input, text) => {
      if (input !== current) await flush()
      current = input
      texts.push(text)
    },
    end: flush,
  }
}
