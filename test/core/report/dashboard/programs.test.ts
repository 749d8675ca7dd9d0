import type { CellValue } from '../../../../src/core/units'
import { grid } from '../../../support/grid'
import { named } from '../../../support/shapeTables'
import { frontPage } from './live'

const LINES: readonly (readonly CellValue[])[] = [
  ['1.01', 'Program A', 100, 90],
  ['1.02', 'Program B', 300, 150],
  ['1.03', 'Program C', 200, 200],
]
const money = (lines = LINES) =>
  grid('LRA', [['LAPORAN REALISASI ANGGARAN TAHUN 2025'], ['Kode', 'Program', 'Anggaran', 'Realisasi'], ...lines]) // prettier-ignore
const kpis = (...rows: readonly (readonly [program: string, actual: CellValue])[]) =>
  named(
    ['No', 'Indikator Kinerja', 'Jenis', 'Program', 'Polaritas', 'Target', 'Realisasi'],
    ...rows.map(([program, actual], i) => [i + 1, `Mutu ${i}`, 'Outcome', program, 'Maksimal', 100, actual]),
  )
const ALONE = 'Program dengan pagu terbesar'
const RESULTS = 'Uang dan hasil'

describe('programmes of a budget alone', () => {
  const front = () => frontPage([money()])

  test('the largest first, with money, share of it and share of all', () => {
    const page = front()
    const rows = page.table(ALONE, ['name', 'first', 'third', 'fourth'])
    expect(rows).toEqual([
      ['Program B', 300, 150, 0.5],
      ['Program C', 200, 200, 1],
      ['Program A', 100, 90, 0.9],
    ])
  })

  test('change places with their money', () => {
    const page = front()
    page.live.officer('LRA!C3', 900)
    expect(page.table(ALONE, ['name'])?.[0]).toEqual(['Program A'])
  })

  test('the longest bar is the largest, and no bar is nothing', () => {
    const page = front()
    const bars = page.table(ALONE, ['second'])?.map(([bar]) => String(bar).length) ?? []
    expect(bars).toEqual([8, 5, 3])
  })
})

describe('programmes beside what they brought about', () => {
  test('have results and a verdict', () => {
    const page = frontPage([money(), kpis(['Program A', 100], ['Program B', 40])])
    const rows = page.table(RESULTS, ['name', 'fourth', 'last'])
    expect(rows?.find(([name]) => name === 'Program A')?.slice(1)).toEqual([1, 'Ekonomis'])
    expect(rows?.find(([name]) => name === 'Program B')?.[1]).toBe(0.4)
    // Spending less while results fall short is never called economical.
    expect(rows?.find(([name]) => name === 'Program B')?.[2]).not.toBe('Ekonomis')
    expect(rows?.find(([name]) => name === 'Program C')?.[1]).toBe('')
  })
})
