import { closePackage } from '../workbook-reader/parts'
import { writeTitles } from './looks'
import { units } from './unitData'
import { writeUnitKpis } from './units'
import { newWorkbook, partsOf } from './workbook'

/**
 * Workbooks of single units, as each office would send its own: for combining.
 * @returns bytes by file name; the third names its unit nowhere but in the file's name
 */
export async function makeUnitFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {}
  for (const [at, fileName] of [
    [0, 'iku-dinkes.xlsx'],
    [2, 'iku-dpupr.xlsx'],
    [3, 'Dinas_Sosial.xlsx'],
  ] as const) {
    const unit = units[at]
    if (!unit) throw new RangeError(fileName)
    const workbook = newWorkbook(unit.name)
    const sheet = workbook.addWorksheet('IKU')
    writeUnitKpis(sheet, unit)
    if (at === 3) {
      for (const row of [1, 2, 3]) sheet.unMergeCells(row, 1, row, 8)
      for (const row of [1, 2]) sheet.getRow(row).values = []
      writeTitles(sheet, ['INDIKATOR KINERJA UTAMA', 'TAHUN 2025'], 8)
      sheet.getCell('A3').value = null
    }
    workbook.addWorksheet('Petunjuk').getCell('A1').value = 'Isi kolom realisasi setiap akhir triwulan.'
    files[fileName] = closePackage(await partsOf(workbook))
  }
  return files
}
