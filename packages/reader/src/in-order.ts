import { throwIfAborted } from '@recto/core'

/** Whether the inputs can be asked for the next one. */
type Source = 'waiting' | 'busy' | 'ended'

/** One that was started, and what came of it when it is done. */
interface Slot<O> {
  outcome?: { readonly value: O }
}

/**
 * Starts up to `most` at a time and gives what comes of them in the order of the inputs; what is done is given though the next input
 * is still awaited. `start` never rejects. Throws what the inputs throw, after what came before it, and `aborted` at once.
 */
export async function* inOrder<I, O>(
  inputs: Iterable<I> | AsyncIterable<I>,
  most: number,
  start: (input: I) => Promise<O>,
  signal: AbortSignal,
): AsyncGenerator<O> {
  const iterator = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
  const running: Slot<O>[] = []
  let source = 'waiting' as Source
  let failure: { readonly error: unknown } | undefined
  let wake = (): void => {}
  const wakeUp = (): void => wake()

  const run = (input: I): void => {
    const slot: Slot<O> = {}
    running.push(slot)
    void start(input).then((value) => {
      slot.outcome = { value }
      wake()
    })
  }
  const fill = async (): Promise<void> => {
    if (source !== 'waiting') return
    source = 'busy'
    try {
      while (source === 'busy' && running.length < most) {
        const { done, value } = await iterator.next()
        if (done) source = 'ended'
        else if (source === 'busy') run(value)
      }
      if (source === 'busy') source = 'waiting'
    } catch (error) {
      source = 'ended'
      failure = { error }
    }
    wake()
  }

  signal.addEventListener('abort', wakeUp)
  try {
    void fill()
    while (true) {
      throwIfAborted(signal)
      const first = running[0]
      if (first === undefined && source === 'ended') break
      if (first?.outcome === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else {
        running.shift()
        void fill()
        yield first.outcome.value
      }
    }
    if (failure !== undefined) throw failure.error
  } finally {
    signal.removeEventListener('abort', wakeUp)
    await end(iterator, source)
    source = 'ended'
  }
}

/** Tells the inputs that nobody asks any more. Inputs that are busy with the next one hear it after that; nobody waits for them. */
const end = async (iterator: Iterator<unknown> | AsyncIterator<unknown>, source: Source): Promise<void> => {
  if (source === 'ended') return
  const ended = Promise.resolve(iterator.return?.())
  if (source === 'waiting') await ended
  else ended.catch(() => undefined)
}
