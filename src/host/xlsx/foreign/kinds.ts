import type { RefusalCode } from '../../../app/ports'
import { openWorkbookFile } from '../opc/workbookFile'
import { RefusalError } from '../refusal'
import { sniff } from '../sniff'

/** What a file is that holds tables and is no workbook that we write into. */
export type ForeignKind = 'xls' | 'xlsb' | 'ods' | 'csv' | 'html' | 'mhtml' | 'template'

const KINDS: Partial<Readonly<Record<RefusalCode, ForeignKind>>> = {
  'legacy-xls': 'xls',
  xlsb: 'xlsb',
  ods: 'ods',
  'text-file': 'csv',
  'html-as-xls': 'html',
  'mhtml-as-xls': 'mhtml',
}

/**
 * @param bytes - the whole file, whatever it is called
 * @returns of which other format it is; null where it is a workbook, or none of them
 */
export function kindOf(bytes: Uint8Array): ForeignKind | null {
  try {
    const sniffed = sniff(bytes)
    if (sniffed !== null) return KINDS[sniffed] ?? null
    // Excel opens no .xlsx that says of itself that it is a template.
    return isTemplate(bytes) ? 'template' : null
  } catch (error) {
    if (error instanceof RefusalError) return KINDS[error.refusal.code] ?? null
    throw error
  }
}

function isTemplate(bytes: Uint8Array): boolean {
  const { contentTypes } = openWorkbookFile(bytes)
  return contentTypes.root.children.some(({ attributes }) =>
    /(?:spreadsheetml\.template|ms-excel\.template)/.test(attributes['ContentType'] ?? ''),
  )
}
