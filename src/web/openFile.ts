/** Beyond this the browser may run out of memory while a workbook is taken apart. */
export const MOST_MB = 100

const MB = 1024 * 1024

export type FileProblem =
  { readonly kind: 'wrongKind' } | { readonly kind: 'tooLarge'; readonly size: number }

/**
 * @param file - that a person chose or dropped
 * @returns why it is not opened, or null; what is inside is looked at later
 */
export function problemWith(file: Pick<File, 'name' | 'size'>): FileProblem | null {
  // Old and foreign formats get a better sentence once their bytes were seen.
  if (!/\.(xlsx|xlsm|xls|xlsb|ods|csv)$/i.test(file.name)) return { kind: 'wrongKind' }
  return file.size > MOST_MB * MB ? { kind: 'tooLarge', size: Math.round(file.size / MB) } : null
}
