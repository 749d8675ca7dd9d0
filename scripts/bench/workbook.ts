import { writeFileSync } from 'node:fs'
import { Workbook } from 'exceljs'
import { indicators } from '../samples/indicators'

// prettier-ignore
const HEADERS = [
  'No', 'Perspektif', 'Sasaran Strategis', 'Faktor Kunci Keberhasilan', 'Indikator Kinerja Utama', 'Satuan', 'Polaritas',
  'Bobot', 'Baseline 2024', 'Target 2025', 'Realisasi 2025', 'Capaian (%)', 'Kode Program/Kegiatan', 'Program/Kegiatan',
  'Penanggung Jawab', 'Definisi', 'Sumber Data', 'Kecamatan', 'Petugas', 'Catatan',
]

/** Writes a workbook of as many KPIs as asked for, twenty columns each: the sample's, told apart by district. */
export async function makeBenchWorkbook(file: string, kpis: number): Promise<void> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('IKU 2025')
  sheet.addRow(['INDIKATOR KINERJA UTAMA TAHUN ANGGARAN 2025 (S.D. DESEMBER 2025)'])
  sheet.addRow([])
  sheet.addRow(HEADERS)
  const numeric = indicators.filter(
    ({ target, actual }) => typeof target === 'number' && typeof actual === 'number',
  )
  for (let i = 0; i < kpis; i += 1) {
    const one = numeric[i % numeric.length]
    const district = Math.floor(i / numeric.length) + 1
    if (!one || typeof one.target !== 'number' || typeof one.actual !== 'number') continue
    const actual = Math.round(one.actual * (1 + ((i % 19) - 9) / 100) * 100) / 100
    sheet.addRow([
      i + 1,
      one.perspective,
      `${one.objective} wilayah ${district}`,
      one.keyFactor,
      `${one.name} kecamatan ${district}`,
      one.unit,
      one.polarity,
      one.weight,
      one.baseline,
      one.target,
      actual,
      one.target === 0 ? null : Math.round((actual / one.target) * 10_000) / 100,
      one.code,
      `Program ${one.code}`,
      `${one.owner} ${district % 30}`,
      one.definition,
      one.source,
      `Kecamatan ${district}`,
      `Petugas ${i % 97}`,
      i % 11 === 0 ? 'data sementara' : null,
    ])
  }
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()))
}
