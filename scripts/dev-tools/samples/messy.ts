import { closePackage } from '../workbook-reader/parts'
import { writeMessyBudget, writeSummary } from './messyBudget'
import { writeMessyIndicators } from './messyIndicators'
import { newWorkbook, partsOf } from './workbook'

/**
 * The same kabupaten, kept as such workbooks often are.
 * @returns the file's bytes
 */
export async function makeMessyKabupaten(): Promise<Uint8Array> {
  const workbook = newWorkbook('Bagian Organisasi Kabupaten Tirta Makmur')
  writeMessyIndicators(workbook.addWorksheet('Pengukuran Kinerja'))
  writeMessyBudget(workbook.addWorksheet('LRA 2025'))
  writeSummary(workbook.addWorksheet('Rekap'))
  return closePackage(await partsOf(workbook))
}
