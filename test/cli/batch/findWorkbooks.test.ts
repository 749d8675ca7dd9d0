import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findWorkbooks } from '../../../src/cli/batch/findWorkbooks'

const files = [
  'inbox/jatim/kab-a/IKU.xlsx',
  'inbox/jatim/kab-a/LAPORAN.XLSX',
  'inbox/jatim/kab-a/~$IKU.xlsx',
  'inbox/jatim/kab-a/.tersembunyi.xlsx',
  'inbox/jatim/kab-b/IKU.xlsx',
  'inbox/jatim/kab-b/IKU-rapor.xlsx',
  'inbox/jatim/kab-b/IKU.20260228-091500.bak.xlsx',
  'inbox/jatim/kab-b/sendiri-rapor.xlsx',
  'inbox/jateng/makro.xlsm',
  'inbox/jateng/lama.xls',
  'inbox/jateng/laporan [final] (2).xlsx',
  'inbox/jateng/catatan.pdf',
  'inbox/hasil/jatim/kab-a/IKU-rapor.xlsx',
  'lain/anggaran.csv',
  'lain/anggaran-rapor.xlsx',
  'lain/sipd.xls',
  'lain/sipd.xls-rapor.xlsx',
  'lain/laporan.ods',
  'lain/ekspor.mhtml',
  'lain/halaman.html',
  'lain/formulir.xltx',
  'lain/besar.xlsb',
  'lain/baca saya.txt',
  'lain/manifest.xml',
]
let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'kinerja-find-')))
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), '')
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const find = (patterns: readonly string[], output = 'inbox/hasil') =>
  findWorkbooks(
    patterns.map((pattern) => `${folder}/${pattern}`),
    path.join(folder, output),
  )
const pathsOf = async (patterns: readonly string[], output?: string) => {
  const found = await find(patterns, output)
  return found.ok ? found.value.workbooks.map((one) => one.path) : found.reason.code
}

describe('the workbooks of a batch', () => {
  const ALL_XLSX = [
    'jateng/laporan [final] (2).xlsx',
    'jatim/kab-a/IKU.xlsx',
    'jatim/kab-a/LAPORAN.XLSX',
    'jatim/kab-b/IKU.xlsx',
    'jatim/kab-b/sendiri-rapor.xlsx',
  ]
  test.each([
    ['a pattern: without results, backups, lock files, hidden files', ['inbox/**/*.xlsx'], ALL_XLSX],
    ['a pattern, written twice', ['inbox/**/*.xlsx', 'inbox/**/*.xlsx'], ALL_XLSX],
    [
      'several patterns: paths from the folder that they share',
      ['inbox/jatim/*a/*.xlsx', 'inbox/jateng/*.xlsm'],
      ['jateng/makro.xlsm', 'jatim/kab-a/IKU.xlsx', 'jatim/kab-a/LAPORAN.XLSX'],
    ],
    [
      'a folder: with kinds that are refused by name, without what is no workbook',
      ['inbox/jateng'],
      ['lama.xls', 'laporan [final] (2).xlsx', 'makro.xlsm'],
    ],
    [
      'a folder of other formats: all that hold tables, not the texts beside them, nor results of ours',
      ['lain'],
      [
        'anggaran.csv',
        'besar.xlsb',
        'ekspor.mhtml',
        'formulir.xltx',
        'halaman.html',
        'laporan.ods',
        'sipd.xls',
      ],
    ],
    ['a text that a pattern names', ['lain/*.txt'], ['baca saya.txt']],
    [
      'a file whose name looks like a pattern',
      ['inbox/jateng/laporan [final] (2).xlsx'],
      ['laporan [final] (2).xlsx'],
    ],
    [
      'files as a shell names them',
      ['inbox/jatim/kab-a/IKU.xlsx', 'inbox/jatim/kab-b/IKU.xlsx'],
      ['kab-a/IKU.xlsx', 'kab-b/IKU.xlsx'],
    ],
    ['braces', ['inbox/{jatim,jateng}/**/*.xlsm'], 'jateng/makro.xlsm'.split('|')],
    ['nothing there', ['inbox/papua/**/*.xlsx'], 'no-match'],
    ['only what is left out', ['inbox/hasil/**/*.xlsx'], 'output-holds-inputs'],
  ])('%s', async (_, patterns, expected) => expect(await pathsOf(patterns)).toEqual(expected))

  test.each([
    ['the folder of the workbooks', 'inbox'],
    ['a folder above them', '.'],
  ])('results may not go into %s', async (_, output) =>
    expect(await pathsOf(['inbox/**/*.xlsx'], output)).toBe('output-holds-inputs'),
  )

  test('a link does not hide that results would be read as workbooks', async () => {
    symlinkSync(path.join(folder, 'inbox'), path.join(folder, 'tautan'))
    expect(await pathsOf(['inbox/**/*.xlsx'], 'tautan')).toBe('output-holds-inputs')
  })

  test('what is left out is counted', async () => {
    const found = await find(['inbox/jatim/**/*.xlsx'])
    expect(found.ok && found.value.leftOut).toBe(3)
  })
})
