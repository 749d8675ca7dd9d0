import { indicators } from '../samples/indicators'

type Cell = string | number | null

/** Name of the sheet that the rows stand on. */
export const BENCH_SHEET = 'IKU 2025'

// prettier-ignore
const HEADERS = [
  'No', 'Perspektif', 'Sasaran Strategis', 'Faktor Kunci Keberhasilan', 'Indikator Kinerja Utama', 'Satuan', 'Polaritas',
  'Bobot', 'Baseline 2024', 'Target 2025', 'Realisasi 2025', 'Capaian (%)', 'Kode Program/Kegiatan', 'Program/Kegiatan',
  'Penanggung Jawab', 'Definisi', 'Sumber Data', 'Kecamatan', 'Petugas', 'Catatan',
]

/**
 * Rows of a sheet with as many KPIs as asked for, twenty columns each: the sample's, told apart by district.
 * @param kpis - how many
 * @param first - number of the first, from 0
 */
export function* benchRows(kpis: number, first = 0): Generator<Cell[]> {
  yield ['INDIKATOR KINERJA UTAMA TAHUN ANGGARAN 2025 (S.D. DESEMBER 2025)']
  yield []
  yield HEADERS
  const numeric = indicators.filter(
    ({ target, actual }) => typeof target === 'number' && typeof actual === 'number',
  )
  for (let i = first; i < first + kpis; i += 1) {
    const one = numeric[i % numeric.length]
    const district = Math.floor(i / numeric.length) + 1
    if (!one || typeof one.target !== 'number' || typeof one.actual !== 'number') continue
    const actual = Math.round(one.actual * (1 + ((i % 19) - 9) / 100) * 100) / 100
    yield [
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
    ]
  }
}
