import { ALL_ENDINGS } from '../app/fileKinds'

/** Beyond this the browser may run out of memory while a workbook is taken apart. */
export const MOST_MB = 100

/** Names of files that are looked into. */
export const ENDINGS: readonly string[] = ALL_ENDINGS.map((ending) => `.${ending}`)

const MB = 1024 * 1024

export type FileProblem =
  { readonly kind: 'wrongKind' } | { readonly kind: 'tooLarge'; readonly size: number }

/**
 * @param file - that a person chose or dropped
 * @returns why it is not opened, or null; what is inside is looked at later
 */
export function problemWith(file: Pick<File, 'name' | 'size'>): FileProblem | null {
  // What is inside may be another format than the name says.
  if (!ENDINGS.some((ending) => file.name.toLowerCase().endsWith(ending))) return { kind: 'wrongKind' }
  return file.size > MOST_MB * MB ? { kind: 'tooLarge', size: Math.round(file.size / MB) } : null
}
