import type { CellValue } from '../../../../src/core/units'
import { readAnswered } from '../../../../src/core/intake'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import { grid, workbook } from '../../../support/grid'
import { _, fieldsOf, readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

const fields = (rows: Rows) => fieldsOf(readSheet(rows).tables[0])

describe('a part of a price is no money beside what it makes', () => {
  test.each<[string, Rows, string]>([
    [
      'a fee beside price and volume',
      [
        ['Rencana Anggaran Biaya'],
        [_],
        ['Uraian', 'Harga', 'Biaya Admin', 'Volume', 'Subtotal'],
        ['ATK', 50_000, 2_500, 2, 102_500],
        ['Konsumsi', 25_000, 0, 40, 1_000_000],
        ['Jumlah', _, _, _, 1_102_500],
      ],
      'E',
    ],
    [
      'postage of single pieces',
      [
        ['Project Budget'],
        [_],
        ['Item', 'Unit Cost', 'Shipping Cost', 'Quantity', 'Subtotal'],
        ['Raspberry', 349.9, 13.75, 1, 363.65],
        ['LED', 199.9, 0, 1, 199.9],
        ['Sensor', 85.3, 26.6, 1, 111.9],
        ['Total', _, _, _, 675.45],
      ],
      'E',
    ],
    [
      'the same under "Total"',
      [
        ['Project Budget'],
        [_],
        ['Item', 'Unit Cost', 'Shipping Cost', 'Quantity', 'Total'],
        ['Raspberry', 349.9, 13.75, 1, 363.65],
        ['LED', 199.9, 0, 1, 199.9],
        ['Sensor', 85.3, 26.6, 1, 111.9],
        ['Total', _, _, _, 675.45],
      ],
      'E',
    ],
    [
      'one of each, so that prices and sums are the same',
      [
        ['Item', 'price per unit', 'qty', 'total'],
        ['Sensor', 130, 1, 130],
        ['Display', 380, 1, 380],
        ['Case', 30, 1, 30],
        ['Total', _, _, 540],
      ],
      'D',
    ],
    [
      'postage and tax without a count',
      [
        ['Budget'],
        ['Item', 'Unit price', 'Shipping cost', 'Tax', 'Grand Total'],
        ['Raspberry', 99.99, 0, 13, 112.99],
        ['Sensor', 12.99, 5.5, 1.69, 20.18],
        ['Cable', 11.99, 7.4, 1.56, 20.95],
        ['Total Expense', _, _, _, 154.12],
      ],
      'E',
    ],
    [
      'each piece sent by itself',
      [
        ['Anggaran Alat'],
        [_],
        ['Nama Barang', 'Harga Satuan', 'Ongkos Kirim', 'Volume', 'Subtotal'],
        ['Raspberry', 349_900, 13_750, 3, 1_090_950],
        ['LED', 199_900, 5_000, 4, 819_600],
        ['Sensor', 85_300, 26_600, 10, 1_119_000],
      ],
      'E',
    ],
  ])('%s', (_name, rows, budget) => {
    expect(fields(rows).budget).toBe(budget)
  })

  test.each<[string, Rows, object]>([
    [
      'kinds of money that a budget adds up',
      [
        ['Program', 'Operasi', 'Modal', 'Anggaran'],
        ['Jalan', 100_000, 20_000, 120_000],
        ['Pasar', 230_000, 40_000, 270_000],
        ['Taman', 330_000, 41_000, 371_000],
      ],
      { budget: 'D' },
    ],
    [
      'a volume of one beside plan and result',
      [
        ['Uraian', 'Volume', 'Anggaran', 'Realisasi', 'Sisa'],
        ['Jalan', 1, 100_000, 20_000, 80_000],
        ['Pasar', 1, 230_000, 40_000, 190_000],
        ['Taman', 1, 330_000, 41_000, 289_000],
      ],
      { budget: 'C', spent: 'D' },
    ],
  ])('but not %s', (_name, rows, expected) => {
    expect(fields(rows)).toMatchObject(expected)
  })

  test('a parts list is named by its descriptions, and its wrong total asked about', () => {
    const rows = [
      ['Sensor Budget'],
      [_],
      ['Description', 'Source', 'Part #', 'CAD$ Unit Cost', 'Shipping cost', '# of units', 'CAD$ Subtotal'],
      ['Raspberry Pi', 'Amazon', _, 34.99, 13.75, 1, 48.74],
      ['RGB LEDs', 'Amazon', 'CR150514E182', 19.99, 0, 1, 19.99],
      ['Light Sensor', 'DGKey', 'TSL-439', 8.53, 2.66, 1, 11.19],
      ['Mini-HDMI', 'Amazon', 'HL-007341', 7.96, 0, 1, 7.96],
      ['Total', _, _, _, _, _, 80],
    ]
    const intake = readAnswered(workbook([grid('Sheet1', rows)]), [], [])
    expect(fieldsOf(intake.tables[0])).toMatchObject({ program: 'A', budget: 'G' })
    expect(questionsOf(intake).map(({ code }) => code)).toContain('total-contradicts')
  })
})

test.each(['Subtotal', 'Sub Total', 'Subjumlah'])('%s is an amount', (header) => {
  const rows = [
    ['Anggaran Kegiatan'],
    ['Uraian', 'Volume', 'Harga Satuan', header],
    ['Spanduk', 2, 75_000, 150_000],
    ['Konsumsi', 40, 25_000, 1_000_000],
    ['Sewa', 1, 350_000, 350_000],
  ]
  expect(fields(rows).budget).toBe('D')
})

test('a row that adds up grants alone says nothing of the money beside them', () => {
  const rows = [
    [
      'Participant',
      'Total estimated costs (EUR)',
      'Max. EU contribution (EUR)',
      'Requested EU contribution (EUR)',
    ],
    ['Unistra', 237_197.5, 237_197.5, 163_072.5],
    ['Unibo', 400_000, 400_000, 350_000],
    ['TUM', 120_000, 120_000, 100_000],
    [null, 'TOTAL', 757_197.5, 613_072.5],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ budget: 'B' })
})
