/** A Markdown table; the first column is left-aligned, the others right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** `97.3 %`; a dash for what is not known. */
export const percent = (share: number | null, digits = 1): string => (share === null ? '–' : `${(100 * share).toFixed(digits)} %`)

/** Whole milliseconds or megabytes. */
export const whole = (value: number | null): string => (value === null ? '–' : value.toFixed(0))
