/** Three measures in millimetres among what forms print around them: `长 7425 宽 2550 高 3670`, `6955 * 2490 * 3515 毫米`. */
const measures = /(\d{3,5})\D+(\d{3,4})\D+(\d{3,4})/u
const separated = /\d{3,5}\s*[*×xX]\s*\d{3,4}\s*[*×xX]\s*\d{3,4}/u

/** The measures as they are printed, or with blanks between where words of the form part them. */
export const sizeOf = (printed: string): string => separated.exec(printed)?.[0] ?? measures.exec(printed)?.slice(1).join(' ') ?? printed
