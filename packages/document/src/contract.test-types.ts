// Compile errors that the contract promises; checked by `pnpm run types`, never run.
import { code, date, defineDocument, derived, matching, money, type ResultOf, rightOf, rows, sliceOf, text } from './index.ts'

const size = { width: 85.6, height: 54 }
const fields = {
  number: code('号码', 'Number', { alphabet: '0123456789' }),
  name: text('姓名', 'Name'),
  born: date('出生', 'Date of birth'),
}
const title = { zh: '样', en: 'Sample' }
const head = { id: 'sample', title, view: 'card', fields } as const

export const sound = defineDocument({
  ...head,
  layouts: { front: { size, cues: [/样/u], find: { number: matching(/(\d+)/u), name: rightOf('姓名'), born: sliceOf('number', 6, 14) } } },
  rules: [{ code: 'r', over: ['number', 'born'], chance: 0.1, holds: ({ number, born }) => number.includes(born) }],
})

type Sample = ResultOf<typeof sound>
export const layoutIsLiteral: Sample['layout'] extends 'front' ? true : false = true
export const typeIsLiteral: Sample['type'] extends 'sample' ? true : false = true
export const valueIsTyped = (sample: Sample): string | null | undefined => sample.fields.born?.value

// @ts-expect-error a layout may not name an undeclared field
export const undeclared = defineDocument({ ...head, layouts: { front: { size, cues: [], find: { nobody: rightOf('无') } } } })

// @ts-expect-error nor slice one
export const sliced = defineDocument({ ...head, layouts: { front: { size, cues: [], find: { born: sliceOf('nobody', 0, 1) } } } })

// @ts-expect-error nor derive from one
export const derives = defineDocument({ ...head, layouts: { front: { size, cues: [], find: { born: derived('nobody', () => null) } } } })

export const ruled = defineDocument({
  ...head,
  layouts: { front: { size, cues: [], find: {} } },
  // @ts-expect-error nor rule over one
  rules: [{ code: 'r', over: ['nobody'], chance: 0.1, holds: () => true }],
})

const columns = { name: text('名称', 'Name'), amount: money('金额', 'Amount') }
export const table = rows('明细', 'Items', columns, {
  rules: [{ code: 'r', over: ['name', 'amount'], chance: 0.1, holds: ({ name, amount }) => name.length > 0 && amount.length > 0 }],
})
const items = defineDocument({
  ...head,
  fields: { items: table, total: money('合计', 'Total') },
  layouts: { page: { size, cues: [], find: {} } },
  rules: [
    {
      code: 's',
      over: ['items.amount', 'total'],
      chance: 0.1,
      holds: ({ items, total }) => items.map(({ amount }) => amount).join('') === total,
    },
  ],
})
export const columnsAreTyped = (result: ResultOf<typeof items>): string | null | undefined => result.fields.items?.value?.[0]?.amount
// @ts-expect-error no such column
export const noSuchColumn = (result: ResultOf<typeof items>): unknown => result.fields.items?.value?.[0]?.price
