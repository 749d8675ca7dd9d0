import type { PayRow } from '../../../../../src/core/intake/types'
import { num, text } from '../../support/rows'

/** A row of a table of performance pay: base 1000, productivity and discipline 90 %, nothing else unless given. */
export function person(given: Partial<PayRow> = {}): PayRow {
  return {
    table: 0,
    sheet: 'TPP',
    row: 2,
    name: text('Ratna Dewi'),
    staffId: null,
    position: null,
    grade: null,
    unit: null,
    base: num(1000),
    productivity: num(90),
    discipline: num(90),
    deductions: [],
    welfare: [],
    welfareRecorded: false,
    hidden: false,
    ...given,
  }
}
