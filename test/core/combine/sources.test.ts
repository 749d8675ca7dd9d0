import { readTables } from '../../../src/core/intake'
import { copyNames, isSameUnit, sheetsOf, unitOfFile, type Source } from '../../../src/core/combine/sources'
import type { CellValue, SheetGrid } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'

const TABLE: readonly (readonly CellValue[])[] = [
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Nilai layanan', 80, 81],
]
/** A sheet with a table of indicators below a title. */
const sheet = (name: string, title: string | null = null) => grid(name, title === null ? TABLE : [[title], ...TABLE]) // prettier-ignore
const source = (fileName: string, ...sheets: SheetGrid[]): Source => {
  const content = workbook(sheets, { fileName })
  return { content, intake: readTables(content, []) }
}
const named = (...sources: Source[]) => copyNames(sources.flatMap(sheetsOf))

describe('whose a sheet is', () => {
  test.each<[string, Source, unknown[]]>([
    [
      'as its title says',
      source('a.xlsx', sheet('IKU', 'DINAS KESEHATAN TAHUN 2025')),
      [['DINAS KESEHATAN', false]],
    ],
    [
      'as the file’s other sheets say',
      source('a.xlsx', sheet('IKU', 'DINAS KESEHATAN TAHUN 2025'), grid('Lain', [['No', 'Indikator Kinerja', 'Target', 'Realisasi'], [1, 'Nilai lain', 70, 71]])), // prettier-ignore
      [['DINAS KESEHATAN', false], ['DINAS KESEHATAN', true]], // prettier-ignore
    ],
    ['as the file is called', source('iku_dinkes-2025.xlsx', sheet('IKU')), [['iku dinkes 2025', true]]],
    ['none without a table', source('a.xlsx', grid('Catatan', [['Rapat']])), []],
  ])('%s', (_, given, expected) => {
    expect(sheetsOf(given).map(({ unit, fromFile }) => [unit, fromFile])).toEqual(expected)
  })

  test('a table that repeats another is not copied', () => {
    expect(sheetsOf(source('a.xlsx', sheet('IKU'), sheet('Rekap')))).toHaveLength(1)
  })

  test.each([
    ['a file', source('dinkes.xlsx', sheet('IKU')), 'dinkes'],
    ['a file without a table', source('dinkes_2025.xlsm'), 'dinkes 2025'],
  ])('%s is of its first', (_, given, unit) => {
    expect(unitOfFile(given)).toBe(unit)
  })
})

test.each([
  ['DINAS KESEHATAN', 'Dinas Kesehatan Kab. Tirta Makmur', true],
  ['Dinas Kesehatan', 'Dinas Sosial', false],
])('%s and %s: %p', (one, other, same) => {
  expect(isSameUnit(one, other)).toBe(same)
})

describe('names of copies', () => {
  test('are those of their units', () => {
    expect(named(source('Dinkes.xlsx', sheet('IKU')), source('Dinsos.xlsx', sheet('IKU')))).toEqual(['Dinkes', 'Dinsos']) // prettier-ignore
  })

  test('tell several sheets of a file apart', () => {
    const other = grid('Anggaran Kas', [['Kode', 'Program', 'Anggaran', 'Realisasi'], ['1.01', 'A', 5, 4], ['1.02', 'B', 5, 4]]) // prettier-ignore
    expect(named(source('Dinkes.xlsx', sheet('IKU'), other))).toEqual([
      'Dinkes - IKU',
      'Dinkes - Anggaran Kas',
    ])
  })

  test('and files of one unit', () => {
    expect(named(source('Dinkes.xlsx', sheet('IKU')), source('dinkes.xlsx', sheet('IKU')))).toEqual(['Dinkes', 'dinkes (2)']) // prettier-ignore
  })

  // support.microsoft.com, "Rename a worksheet".
  test.each([
    ['long ones', 'x'.repeat(60)],
    ['marks that Excel refuses', 'a:b?c*d[e]f'],
    ['an apostrophe where the name is cut', `${'x'.repeat(30)}'s office`],
    ['an apostrophe at the end', "Dinas 'A'"],
    ['a character of two places where the name is cut', `${'x'.repeat(30)}😀 office`],
    ['nothing at all', '[]'],
    ['what Excel keeps for itself', 'History'],
  ])('are ones that Excel takes: %s', (_, unit) => {
    const sheets = [source('a.xlsx', sheet('IKU')), source('b.xlsx', sheet('IKU'))].flatMap(sheetsOf)
    for (const name of copyNames(sheets.map((one) => ({ ...one, unit })))) {
      expect(name.length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(31)
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|[\ud800-\udbff]$|^history$/i)
    }
  })
})
