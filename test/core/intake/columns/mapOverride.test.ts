import { parseMapOverride } from '../../../../src/core/intake'
import type { MapOverride } from '../../../../src/core/intake/types'
import { fieldsOf, issuesOf, readSheet } from '../support/read'

const override = (text: string): MapOverride => {
  const result = parseMapOverride(text)
  if (!result.ok) throw new Error(result.reason.code)
  return result.value
}

describe('--map', () => {
  test.each([
    ['IKU!target=N', { sheet: 'IKU', field: 'target', columns: [14] }],
    ["'Tabel 1'!budget=F+H+J+L", { sheet: 'Tabel 1', field: 'budget', columns: [6, 8, 10, 12] }],
    ['Tabel 1!budget=f + h', { sheet: 'Tabel 1', field: 'budget', columns: [6, 8] }],
    ['IKU!unit=', { sheet: 'IKU', field: 'unit', columns: [] }],
    ["'a=b!c'!target=D", { sheet: 'a=b!c', field: 'target', columns: [4] }],
    ['a=b!c!target=D', { sheet: 'a=b!c', field: 'target', columns: [4] }],
    ["'Rp''000'!spent=E", { sheet: "Rp'000", field: 'spent', columns: [5] }],
    ['IKU!budgettodate=$E', { sheet: 'IKU', field: 'budgetToDate', columns: [5] }],
  ])('%s', (text, value) => {
    expect(parseMapOverride(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['target=N', 'map-shape'],
    ['!target=N', 'map-shape'],
    ["''!target=N", 'map-shape'],
    ['IKU!goal=N', 'map-field'],
    ['IKU!target=N1', 'map-column'],
    ['IKU!target=N+', 'map-column'],
    ['IKU!target=XFE', 'map-column'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseMapOverride(text)).toMatchObject({ ok: false, reason: { code } })
  })

  const rows = [
    ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Angka pembanding'],
    ['Indeks A', 'x', 90, 85, 70],
    ['Indeks B', 'x', 80, 81, 75],
  ]

  test('goes before the header words', () => {
    const result = readSheet(rows, {}, [override('Data!actual=E')])
    expect(fieldsOf(result.tables[0])).toMatchObject({ target: 'C', actual: 'E' })
    expect(result.tables[0]?.columns.find(({ field }) => field === 'actual')).toMatchObject({
      basis: 'user',
      confidence: 1,
    })
    expect(result.tables[0]?.unmapped).toContainEqual({ col: 4, header: 'Realisasi' })
  })

  test('with no column means: not this field', () => {
    expect(fieldsOf(readSheet(rows, {}, [override('Data!unit=')]).tables[0])).not.toHaveProperty('unit')
  })

  test('makes a table of columns whose headers say nothing', () => {
    const result = readSheet(
      [
        ['Apa', 'Rencananya', 'Jadinya'],
        ['Indeks A', 90, 85],
        ['Indeks B', 80, 81],
      ],
      {},
      [override('Data!indicator=A'), override('Data!target=B'), override('Data!actual=C')],
    )
    expect(result.kpis.map(({ indicator }) => indicator.text)).toEqual(['Indeks A', 'Indeks B'])
  })

  test('applies to the tables that span the columns; otherwise it is said', () => {
    const result = readSheet(rows, {}, [override('Data!actual=Z'), override('Lain!target=C')])
    expect(issuesOf(result)).toEqual(['column-unmapped E1', 'map-not-applied', 'map-not-applied'])
  })
})
