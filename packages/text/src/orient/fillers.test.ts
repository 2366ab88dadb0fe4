import type { TextLine } from '@recto/core'
import { expect, test } from 'vitest'
import { standsOnItsHead } from './fillers.ts'

const lines = (...texts: readonly string[]): readonly TextLine[] => texts.map((text) => ({ text }) as TextLine)

test.each([
  [['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'], false],
  [['0T>>>>>89ZZ8T3Z', '>>>>>>>>>∀I8∀W>∀NN∀>>NOSSʞIɹƎ'], true],
  [['a >> b', '>>> print(1)'], false],
])('%s: %s', (texts, expected) => {
  expect(standsOnItsHead(lines(...texts))).toBe(expected)
})
