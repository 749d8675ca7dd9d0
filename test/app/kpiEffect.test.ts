import { inspectContent } from '../../src/app/inspect'
import { kpiEffect } from '../../src/app/kpiEffect'
import { kpiIdentity } from '../../src/core/intake/proof/kpiIdentity'
import { kpis } from '../support/shapeTables'
import { workbook } from '../support/grid'
import { PLAIN_REQUEST } from '../support/samples'

const inspection = inspectContent(
  workbook([kpis([1, 'Nilai A', 'nilai', 100, 90], [2, 'Nilai B', 'nilai', 100, 50], [3, 'Nilai C', 'nilai', 100, null])]), // prettier-ignore
  PLAIN_REQUEST,
)
const keyOf = (name: string) => {
  const row = inspection.intake.kpis.find(({ indicator }) => indicator.text === name)
  return row ? kpiIdentity(row) : ''
}

test.each([
  ['Nilai A', { attainment: 0.9, score: 0.7 }],
  ['Nilai C', { attainment: null, score: 0.7 }],
  ['one that is gone', { attainment: null, score: 0.7 }],
])('%s: its attainment, and the score of all', (name, expected) => {
  expect(kpiEffect(inspection, keyOf(name))).toEqual(expected)
})
