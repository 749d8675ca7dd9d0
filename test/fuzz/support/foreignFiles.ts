import { type BookType, utils, write } from '@e965/xlsx'

const TABLE = [
  ['PEMERINTAH KABUPATEN UJI'],
  ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Penanggung Jawab'],
  [1, 'Indeks kepuasan masyarakat', 'indeks', 85, 88.14, 'Bagian Organisasi'],
  [2, 'Jumlah izin terbit', 'dokumen', '1.250', '1.187,5', 'DPMPTSP'],
  [3, 'Persentase jalan mantap', '%', '95,5', 97, 'Dinas PUPR'],
]
const MONEY = [
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.01', 'Program Pendidikan', 34_545_500_000, 33_598_680_000],
  ['1.02', 'Program Kesehatan', 23_715_250_000, 22_612_959_000],
]

/** @returns a workbook with two tables, in a format */
export function bookAs(bookType: BookType): Uint8Array {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(TABLE)
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }]
  utils.book_append_sheet(book, sheet, 'IKU')
  utils.book_append_sheet(book, utils.aoa_to_sheet(MONEY), 'APBD')
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer)
}

/** @returns the same as columns of text */
export const csv = (): string => TABLE.map((row) => row.join(';')).join('\r\n')

/** @returns the same as a web page called .xls */
export function html(): string {
  const rows = [TABLE, MONEY].map((table) => {
    const drawn = table.map((row) => `<tr>${row.map((cell) => `<td class="x">${cell}</td>`).join('')}</tr>`)
    return `<table border="1">${drawn.join('\n')}</table>`
  })
  return `<html><head><meta charset="utf-8"></head><body>${rows.join('<br>')}</body></html>`
}

/** @returns the same as a web archive */
export const mhtml = (): string =>
  [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----=_Next"',
    '',
    '------=_Next',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    html().replaceAll('=', '=3D'),
    '------=_Next--',
  ].join('\r\n')
