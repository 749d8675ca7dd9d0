import { ALWAYS, lined } from '../../../src/core/report/ground'
import { Preview } from '../../../src/web/preview/preview'
import { fixtureSheet } from '../../support/sheetModel'

describe('cells that are not written', () => {
  const range = { firstRow: 1, firstCol: 1, lastRow: 2, lastCol: 3 }
  const rows = [1, 2].map((row) => ({ row, cells: [{ col: 1, value: 'x', style: {} }] }))
  const shown = async (conditionalFormats: ReturnType<typeof lined>[]) => {
    const preview = new Preview('id')
    preview.setModels([
      fixtureSheet({ name: 'Uji', columns: [{ col: 3, width: 9 }], rows, merges: [], conditionalFormats }),
    ])
    return (await preview.rows('Uji', 1, 2))?.rows.map(({ cells }) => cells.map(({ look }) => look)) ?? []
  }

  test('have the ground of their block', async () => {
    const looks = await shown([{ range, rules: [{ formula: ALWAYS, fill: 'F3F5F8' }] }])
    expect(looks.map((row) => row.map(({ background }) => background))).toEqual([
      ['#F3F5F8', '#F3F5F8', '#F3F5F8'],
      ['#F3F5F8', '#F3F5F8', '#F3F5F8'],
    ])
  })

  test('have the line between rows, below the first', async () => {
    const looks = await shown([lined(range)])
    expect(looks.map((row) => row.map(({ top }) => top))).toEqual([
      [undefined],
      ['1px solid #D9D9D9', '1px solid #D9D9D9', '1px solid #D9D9D9'],
    ])
  })
})
