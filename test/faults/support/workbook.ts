import { buildXlsx } from '../../support/buildXlsx'

const ROWS = [
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 85, 88],
  ['Keuangan sehat', 'Serapan anggaran', '%', 'Maksimal', 95, 92],
] as const

/** @param actual - what the first indicator reached. @returns a small workbook, since each trial is a process */
export function smallWorkbook(actual = 88): Buffer {
  const cell = (value: string | number, at: string) =>
    typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const xml = ROWS.map((row, r) => {
    const cells = row.map((value, c) => cell(value === 88 ? actual : value, `${'ABCDEF'[c]}${r + 1}`))
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  return Buffer.from(buildXlsx({ sheets: [{ name: 'IKU', xml: xml.join('') }] }))
}
