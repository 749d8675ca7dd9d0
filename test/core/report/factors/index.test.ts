import { FACTORS_BLOCK } from '../../../../src/core/earlier/blocks'
import { FCOL } from '../../../../src/core/report/factors/columns'
import type { SheetModel } from '../../../../src/core/report/model'
import { typeOver } from '../../../support/modelToContent'
import { runAgain } from '../../../support/runAgain'
import { intake, kpi, num, text } from '../../rules/support/rows'

const CHOICE = `${FACTORS_BLOCK.name}_factor`

const row = (name: string, at: number, actual: number, factor: string | null) =>
  kpi({
    name,
    row: at,
    target: num(100, at, 4),
    actual: num(actual, at),
    keySuccessFactor: factor === null ? null : text(factor, at, 3),
  })

const three = intake({
  kpis: [
    row('Kepuasan', 2, 80, 'Mutu'),
    row('Waktu', 3, 60, 'Mutu'),
    row('Wisatawan', 4, 120, null),
    row('Pelatihan', 5, 90, 'Aparatur'),
  ],
})

function factorsOf(sheets: readonly SheetModel[]): SheetModel {
  const found = sheets.find(({ id }) => id === 'factors')
  if (!found) throw new Error('no sheet of factors')
  return found
}

/** Rows of the map: KPI, factor, basis, choice. */
function lines(sheets: readonly SheetModel[]): unknown[][] {
  const model = factorsOf(sheets)
  const block = model.names.find(({ name }) => name === CHOICE)?.range
  return model.rows
    .filter(({ row: at }) => block && at >= block.firstRow && at <= block.lastRow)
    .map(({ cells }) =>
      [FCOL.indicator, FCOL.factor, FCOL.basis, FCOL.choice].map(
        (col) => cells.find((cell) => cell.col === col)?.value ?? null,
      ),
    )
}

const scores = (sheets: readonly SheetModel[]) =>
  factorsOf(sheets).rows.flatMap(({ cells }) => {
    const at = (col: number) => cells.find((cell) => cell.col === col)
    return at(FCOL.score)?.formula?.startsWith('IF(SUMIF')
      ? [[at(FCOL.name)?.value, at(FCOL.score)?.value]]
      : []
  })

describe('the sheet of success factors', () => {
  test('lists the KPIs under their factors, those without one last', () => {
    const { sheets } = runAgain(three)
    expect(lines(sheets)).toEqual([
      ['Kepuasan', 'Mutu', null, null],
      ['Waktu', 'Mutu', null, null],
      ['Pelatihan', 'Aparatur', null, null],
      ['Wisatawan', '– tanpa faktor', 'belum dikaitkan', null],
    ])
    expect(scores(sheets)).toEqual([
      ['Mutu', expect.closeTo(0.7, 12)],
      ['Aparatur', expect.closeTo(0.9, 12)],
    ])
  })

  test('a factor that somebody chose counts, in this run and every later one, also when rows move', () => {
    const typed = typeOver(runAgain(three).content, 'factors', [
      { name: CHOICE, row: 1, value: 'aparatur' },
      { name: CHOICE, row: 2, value: '-' },
      { name: CHOICE, row: 3, value: 'Pariwisata' },
    ])
    const moved = intake({ kpis: [...three.kpis].reverse() })
    const once = runAgain(moved, typed)
    const expected = [
      ['Waktu', 'Aparatur', 'pilihan petugas', 'Aparatur'],
      ['Kepuasan', 'Mutu', null, null],
      ['Wisatawan', 'Pariwisata', 'pilihan petugas', 'Pariwisata'],
      ['Pelatihan', '–', 'pilihan petugas', '–'],
    ]
    expect(lines(once.sheets)).toEqual(expected)
    expect(lines(runAgain(moved, once.content).sheets)).toEqual(expected)
    // A name that no factor has yet is told in the column of status, in the same moment.
    const told = factorsOf(once.sheets).rows.flatMap(({ cells }) =>
      cells.filter(({ col, formula }) => col === FCOL.status && formula?.includes('faktor baru')),
    )
    expect(told).toHaveLength(expected.length)
    expect(scores(once.sheets)).toEqual([
      ['Aparatur', expect.closeTo(0.6, 12)],
      ['Mutu', expect.closeTo(0.8, 12)],
      ['Pariwisata', expect.closeTo(1.2, 12)],
    ])
  })

  test('the choice for a KPI that is gone is kept below, and holds again when it comes back', () => {
    const typed = typeOver(runAgain(three).content, 'factors', [
      { name: CHOICE, row: 3, value: 'Pariwisata' },
    ])
    const without = intake({ kpis: three.kpis.filter(({ row: at }) => at !== 4) })
    const gone = runAgain(without, typed)
    expect(lines(gone.sheets).at(-1)).toEqual(['Wisatawan', null, null, 'Pariwisata'])
    const back = runAgain(three, runAgain(without, gone.content).content)
    expect(lines(back.sheets)).toContainEqual(['Wisatawan', 'Pariwisata', 'pilihan petugas', 'Pariwisata'])
  })

  test('comes by itself only where the workbook names factors; asked for, it proposes them and says so', () => {
    const bare = intake({ kpis: [row('Persentase layanan digital', 2, 80, null)] })
    expect(runAgain(bare).sheets.map(({ id }) => id)).not.toContain('factors')
    const { sheets } = runAgain(bare, null, { sheets: { factors: 'yes' } })
    expect(lines(sheets)).toEqual([
      ['Persentase layanan digital', 'Teknologi informasi', 'usulan, kata "digital"', null],
    ])
    const words = factorsOf(sheets).rows.flatMap(({ cells }) => cells.map(({ value }) => String(value)))
    expect(words.some((value) => value.includes('bukan aturan resmi'))).toBe(true)
  })
})
