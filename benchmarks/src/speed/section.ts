/** One part of a speed report: numbers for machines, Markdown for people. */
export interface Section {
  readonly name: string
  readonly data: object
  readonly markdown: string
}

export const section = (name: string, data: object, ...paragraphs: readonly string[]): Section => ({
  name,
  data,
  markdown: [`## ${name}`, ...paragraphs].join('\n\n'),
})
