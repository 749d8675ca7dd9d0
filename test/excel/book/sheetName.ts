import { invalidArgument, refuse } from '../wire/errors'

/**
 * @param name - wanted
 * @param others - sheets that are there
 * @throws ExcelError where Excel does not take such a name
 */
export function checkSheetName(name: string, others: readonly { readonly name: string }[]): void {
  const isValid =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  if (!isValid) invalidArgument(`sheet name of ${name.length} characters`)
  if (others.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    refuse('ItemAlreadyExists', 'A resource with the same name or identifier already exists.')
  }
}

/**
 * @param name - of the sheet that is copied
 * @param others - sheets that are there
 * @returns the name that Excel gives to the copy: IKU (2)
 */
export function copyName(name: string, others: readonly { readonly name: string }[]): string {
  const stem = name.replace(/ \(\d+\)$/, '')
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`
    const wanted = stem.slice(0, 31 - suffix.length) + suffix
    if (!others.some((one) => one.name.toLowerCase() === wanted.toLowerCase())) return wanted
  }
}
