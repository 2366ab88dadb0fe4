import type { Option, Slot } from './decode.ts'

/** The slots with the probabilities of some characters raised by what the field holds more often than running text. */
export const favour = (slots: readonly Slot[], favoured: Readonly<Record<string, number>> = {}): readonly Slot[] =>
  slots.map((slot) =>
    slot.options.some(({ text }) => favoured[text] !== undefined) ? { ...slot, options: raised(slot.options, favoured) } : slot,
  )

const raised = (options: readonly Option[], favoured: Readonly<Record<string, number>>): readonly Option[] => {
  const weighed = options.map(({ text, probability }) => ({ text, probability: probability * (favoured[text] ?? 1) }))
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0)
  return weighed.map(({ text, probability }) => ({ text, probability: probability / total })).sort((a, b) => b.probability - a.probability)
}
