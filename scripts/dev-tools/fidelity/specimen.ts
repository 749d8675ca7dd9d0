import { closePackage } from '../workbook-reader/parts'
import { type BookSpec, bookParts } from './book'
import type { Counts } from './judge/features'

/** What a workbook of the corpus is about; one line each in docs/reliability.md. */
export const FAMILIES = [
  'tables, slicers, pivots',
  'charts, pictures, shapes',
  'controls, embedded files',
  'comments, links in cells',
  'rules, filters, print set-up',
  'cells',
  'names',
  'tabs, windows, protection',
  'links, connections, maps',
  'styles',
  'macros, ribbon, properties',
  'parts: names and types',
  'spelling of the XML',
  'archive',
] as const
export type Family = (typeof FAMILIES)[number]

/** One workbook of the corpus. */
export interface Specimen {
  /** Also the name of its file, without the extension. */
  readonly name: string
  readonly family: Family
  readonly extension: 'xlsx' | 'xlsm'
  readonly bytes: Uint8Array
  /** What it must hold at least, or the specimen is not what it says it is. */
  readonly holds: Counts
  /** Whether the Open XML SDK and LibreOffice have anything to say on it; the others differ in packing alone. */
  readonly judged: boolean
}

/**
 * @param family - of the workbook
 * @param name - of the workbook
 * @param holds - what it must hold at least
 * @param spec - its parts
 * @returns the workbook
 */
export function specimen(family: Family, name: string, holds: Counts, spec: BookSpec): Specimen {
  const extension = spec.hasMacros ? 'xlsm' : 'xlsx'
  return { name, family, extension, bytes: closePackage(bookParts(spec)), holds, judged: true }
}

/** The same for a workbook whose packing is what it is about. */
export function packed(family: Family, name: string, bytes: Uint8Array, holds: Counts = {}): Specimen {
  return { name, family, extension: 'xlsx', bytes, holds, judged: false }
}
