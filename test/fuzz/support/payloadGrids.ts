import type { SheetGrid } from '../../../src/core/units'
import { grid } from '../../support/grid'

/**
 * @param payloads - texts
 * @param organisation - above the indicators
 * @returns an officer's sheets in which each payload fills every text field of a row of its own: of an indicator that
 * misses its target, of one that has no figures, of the budget, of the strategy, of the list for pay
 */
export function payloadGrids(payloads: readonly string[], organisation = 'Dinas Kesehatan'): SheetGrid[] {
  const kpis = payloads.map((text, i) => [text, text, text, text, 'Maksimal', 80, 10 + i, text, text, text])
  const blank = payloads.map((text) => [
    text,
    text,
    `${text} x`,
    text,
    'Maksimal',
    80,
    null,
    text,
    text,
    text,
  ])
  return [
    grid('IKU', [
      ['Indikator Kinerja Utama Tahun 2025'],
      ['Perangkat Daerah: ', organisation],
      // prettier-ignore
      ['Perspektif', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi', 'Penanggung Jawab', 'Program', 'Definisi'],
      ...kpis,
      ...blank,
    ]),
    grid('APBD', [
      ['Kode', 'Program/Kegiatan', 'Anggaran', 'Realisasi Anggaran'],
      ...payloads.map((text, i) => [`1.02.${i + 10}`, text, 1e9 + i, 9e8]),
    ]),
    grid('Strategi', [['Visi', 'Misi', 'Sasaran Strategis'], ...payloads.map((text) => [text, text, text])]),
    grid('Daftar TPP', [
      ['Nama Pegawai', 'NIP', 'Jabatan', 'Unit Kerja', 'TPP Dasar', 'Produktivitas', 'Disiplin'],
      ...payloads.map((text, i) => [text, `1970010119900310${i + 10}`, text, text, 4e6, 90, 95]),
    ]),
  ]
}
