import fc from 'fast-check'
import { amountFormula, readingFormula, readTables } from '../../../../src/core/intake'
import type { Amount, Reading } from '../../../../src/core/intake/values/reading'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { recalculate } from '../support/sheetEngine'

/** Reads cells as the actuals of KPIs; the column's marks come from all of them. */
function actuals(cells: readonly CellValue[], format = 'General'): Reading[] {
  const rows: CellValue[][] = [['No', 'Indikator', 'Satuan', 'Target', 'Realisasi']]
  cells.forEach((cell, index) => rows.push([index + 1, `Indikator ${index}`, 'x', 100, cell]))
  const result = readTables(workbook([grid('S', rows, { formats: { E: format } })]), [])
  return result.kpis.map(({ actual }) => actual)
}

/** Reads cells as the spending of programmes. */
function spending(cells: readonly CellValue[]): Amount[] {
  const rows: CellValue[][] = [['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)']]
  cells.forEach((cell, index) => rows.push([index + 1, `Program ${index}`, 100, cell]))
  return readTables(workbook([grid('S', rows)]), []).budget.map(({ spent }) => spent)
}

function valueOf(reading: Reading | undefined): number | string | null {
  switch (reading?.kind) {
    case 'number':
      return reading.value
    case 'range':
      return `${reading.low}..${reading.high}`
    case 'date':
      return reading.serial
    case 'grade':
      return reading.text.trim()
    case 'unreadable':
      return '?'
    default:
      return null
  }
}

/** The formula's value, with "" as missing. */
function live(reading: Reading, cell: CellValue): unknown {
  const formula = readingFormula(reading)
  if (formula === null || reading.cell === null) return 'not live'
  const value = recalculate(formula, { [`E${reading.cell.row}`]: cell })
  return value === '' ? null : value
}

describe('a figure kept as text', () => {
  describe('in a column of results', () => {
    // domain.md, "Numbers as numbers and as text in one column"; the column's own marks settle the rest.
    test.each<[cell: CellValue, value: number | string | null]>([
      ['1.234,5', 1234.5],
      ['95 %', 95],
      ['7,0%', 7],
      ['8 hari', 8],
      ['2 dok', 2],
      ['80 - 90%', '80..90'],
      ['7 - 8 bulan', '7..8'],
      ['7 s.d. 8 bulan', '7..8'],
      ['90 - 80', '80..90'],
      ['(1.250)', -1250],
      ['-12,5', -12.5],
      ['0,00', 0],
      ['-', null],
      [' -', null],
      ['\u2013', null],
      ['n/a', null],
      ['N/A', null],
      ['NA', null],
      ['tidak ada', null],
      ['', null],
      ['   ', null],
      ['\u00a0', null],
      [null, null],
      ['Pending', '?'],
      ['Nihil', '?'],
      ['WTP', 'WTP'],
      [' BB ', 'BB'],
      ['Ya', 'Ya'],
      ['12\u00a0500,5', 12500.5],
      ['9,55', 9.55],
      ['95 persen', 95],
      ['>= 90', 90],
      ['90%', 90],
      ['5 juta', 5_000_000],
      ['TW III', '?'],
      ['12 m2', 12],
      ['31 Desember 2025', 46_022],
    ])('%j is %j', (cell, value) => {
      const [reading] = actuals([cell, '3,75', '1.000.000'])
      expect(valueOf(reading)).toBe(value)
    })

    test('the formula beside it gives the same, or says that it cannot', () => {
      const cells: CellValue[] = [
        '1.234,5',
        '95 %',
        '7,0%',
        '8 hari',
        '(1.250)',
        '-12,5',
        '-',
        'n/a',
        '',
        '\u00a0',
        null,
        'Pending',
        ' BB ',
        '12\u00a0500,5',
        0.95,
        42,
        '3,75',
      ]
      const readings = actuals(cells)
      const values = readings.map((reading) => (reading.kind === 'unreadable' ? null : valueOf(reading)))
      expect(readings.map((reading, index) => live(reading, cells[index] ?? null))).toEqual(values)
    })

    test.each(['80 - 90%', '>= 90', '5 juta', '31 Desember 2025', '8hari'])('%j is never live', (cell) => {
      const [reading] = actuals([cell, '3,75'])
      expect(reading && readingFormula(reading)).toBeNull()
    })
  })

  describe('in a column of money', () => {
    test.each<[cell: CellValue, value: number | null]>([
      ['10.701.893.800,00', 10_701_893_800],
      ['Rp 12.226.200', 12_226_200],
      ['Rp. 12.226.200,-', 12_226_200],
      ['IDR 1.000.000', 1_000_000],
      ['Rp 66.371.401 .903,73', 66_371_401_903.73],
      ['Rp 78.245 .400.000,00', 78_245_400_000],
      ['(1.250)', -1250],
      ['0,00', 0],
      ['-', 0],
      [' - ', 0],
      ['', null],
      ['n/a', null],
      [250_955_054, 250_955_054],
    ])('%j is %j, and its formula says so too', (cell, value) => {
      const [amount] = spending([cell, '-', '1.500,50', '2.000.000'])
      expect(amount?.value).toBe(value)
      const formula = amount ? amountFormula(amount) : null
      const recalculated = recalculate(formula ?? '"no formula"', { D2: cell })
      expect(recalculated === '' ? null : recalculated).toBe(value)
    })

    test('Rp.940,984,719.00 in a column of the other kind', () => {
      expect(spending(['Rp.940,984,719.00', 'Rp 73,170,334,484.84']).map(({ value }) => value)).toEqual([
        940_984_719, 73_170_334_484.84,
      ])
    })

    test('words for nothing in a column without dashes stay missing', () => {
      expect(spending(['n/a', 5]).map(({ value }) => value)).toEqual([null, 5])
    })
  })

  describe('the formula of a clean column', () => {
    test('is short', () => {
      const [reading] = actuals([42, 43])
      expect(reading && readingFormula(reading)).toBe(`IF(ISNUMBER('S'!$E$2),'S'!$E$2,"")`)
    })

    test('counts in per cent points under a per cent format', () => {
      const [reading] = actuals([0.57, 0.5], '0%')
      expect(valueOf(reading)).toBe(57)
      expect(reading && readingFormula(reading)).toBe(`IF(ISNUMBER('S'!$E$2),ROUND('S'!$E$2*100,10),"")`)
    })
  })

  test('a failed formula is unreadable and stays out of the sheet', () => {
    const [reading] = actuals([{ error: '#DIV/0!' }, 5])
    expect(reading).toMatchObject({ kind: 'unreadable', text: '#DIV/0!' })
    expect(reading && live(reading, { error: '#DIV/0!' })).toBeNull()
  })

  test('dates are serial numbers', () => {
    const [reading] = actuals([46_022, 46_022], 'd mmm yyyy')
    expect(reading).toMatchObject({ kind: 'date', serial: 46_022 })
    expect(reading && readingFormula(reading)).toBe(`IF(ISNUMBER('S'!$E$2),'S'!$E$2,"")`)
  })

  test('without a column there is nothing to link to', () => {
    expect(readingFormula({ kind: 'missing', cell: null })).toBe('""')
  })
})

describe('an amount in several columns', () => {
  const header = ['Kode', 'Uraian', 'Anggaran', null, 'Realisasi', null]
  const second = [null, null, 'Operasi', 'Modal', 'Operasi', 'Modal']
  const read = (...rows: CellValue[][]) =>
    readTables(
      workbook([grid('S', [header, second, ...rows], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] })]),
      [],
    ).budget

  test('is their sum, live', () => {
    const [row] = read(['5.1', 'Belanja', 100, 20, '1.000,50', '-'], ['5.1.01', 'Pegawai', 100, 20, '', ''])
    expect(row?.budget.value).toBe(120)
    expect(row && amountFormula(row.budget)).toBe(`IF(COUNT('S'!$C$3,'S'!$D$3)=0,"",SUM('S'!$C$3,'S'!$D$3))`)
    expect(row?.spent.value).toBe(1000.5)
    expect(recalculate((row && amountFormula(row.spent)) ?? '', { E3: '1.000,50', F3: '-' })).toBe(1000.5)
  })

  test('is missing only where all parts are', () => {
    const rows = read(
      ['5.1', 'Belanja', 100, 20, '1.000,50', null],
      ['5.1.01', 'Pegawai', 60, 10, '', null],
      ['5.1.02', 'Barang', 40, 10, 'n/a', ' '],
    )
    expect(rows.map(({ spent }) => spent.value)).toEqual([1000.5, null, null])
    expect(recalculate((rows[1] && amountFormula(rows[1].spent)) ?? '', { E4: '', F4: null })).toBe('')
    expect(recalculate((rows[2] && amountFormula(rows[2].spent)) ?? '', { E5: 'n/a', F5: ' ' })).toBe('')
  })

  test('is written as a figure where one part is words', () => {
    const [row] = read(['5.1', 'Belanja', 100, 20, '5 juta', '1,5'], ['5.1.01', 'Pegawai', 100, 20, 1, 2])
    expect(row?.spent.value).toBe(5_000_001.5)
    expect(row && amountFormula(row.spent)).toBeNull()
  })
})

describe('figures of either country', () => {
  const group = (whole: string, mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark)
  const figure = fc.record({
    whole: fc.nat({ max: 999_999_999 }),
    cents: fc.nat({ max: 99 }),
    negative: fc.boolean(),
    wrap: fc.constantFrom('', 'Rp ', 'Rp. ', 'Rp'),
    tail: fc.constantFrom('', ' ', '\u00a0'),
  })

  test.each([
    ['Indonesian', '.', ','],
    ['English', ',', '.'],
  ])('%s: value and formula are what was written', (_, thousands, decimal) => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), (figures) => {
        const texts = figures.map(({ whole, cents, negative, wrap, tail }) => {
          const digits = `${group(String(whole), thousands)}${decimal}${String(cents).padStart(2, '0')}`
          return negative ? `(${digits})` : `${wrap}${digits}${tail}`
        })
        const values = figures.map(
          ({ whole, cents, negative }) =>
            (negative ? -1 : 1) * Number(`${whole}.${String(cents).padStart(2, '0')}`),
        )
        const amounts = spending(texts)
        amounts.forEach((amount, index) => {
          expect(amount.value).toBeCloseTo(values[index] ?? NaN, 6)
          const formula = amountFormula(amount)
          expect(formula).not.toBeNull()
          expect(recalculate(formula ?? '', { [`D${index + 2}`]: texts[index] ?? null })).toBeCloseTo(
            values[index] ?? NaN,
            6,
          )
        })
      }),
      { numRuns: 60 },
    )
  })

  test('whatever a cell holds, formula and value agree', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '95 %',
        '8 hari',
        '-',
        'n/a',
        'Pending',
        '',
        ' ',
        '1.234',
        '12,5',
        '(3,5)',
        'Rp 5.000',
        '80%',
        null,
      ),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const readings = actuals([...cells, 1])
        readings.slice(0, -1).forEach((reading) => {
          if (readingFormula(reading) === null || reading.cell === null) return
          const source = cells[reading.cell.row - 2] ?? null
          const expected = reading.kind === 'unreadable' ? null : valueOf(reading)
          const value = live(reading, source)
          if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 6)
          else expect(value).toBe(expected)
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('words before a figure say whether it is promised at most or at least', () => {
  test.each([
    ['maks. 14 hari', 14, 'most'],
    ['Maksimal 14 hari', 14, 'most'],
    ['<= 10', 10, 'most'],
    ['≤ 5', 5, 'most'],
    ['paling lama 3 hari', 3, 'most'],
    ['min. 80', 80, 'least'],
    ['>= 90', 90, 'least'],
    ['paling sedikit 20 jam', 20, 'least'],
    ['± 5', 5, undefined],
    ['8hari', 8, undefined],
  ] as const)('%s', (text, value, bound) => {
    const [reading] = actuals([text])
    expect(reading).toMatchObject({ kind: 'number', value, stored: 'constant' })
    expect(reading?.kind === 'number' ? reading.bound : null).toBe(bound)
  })
})
