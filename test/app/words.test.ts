import { NOTED_COLUMNS } from '../../src/core/earlier/blocks'
import { keepsWords } from '../../src/app/words'
import type { SettingsChoice } from '../../src/core/regulations/settings'
import { NAMES } from '../../src/core/regulations/names'
import type { WorkbookContent } from '../../src/core/units'
import { ALL_SHEETS, sheetsOf } from '../support/allSheets'
import { workbook } from '../support/grid'
import { modelToContent, typeOver } from '../support/modelToContent'
import { kpis } from '../support/shapeTables'

const content = workbook([kpis([1, 'Nilai A', 'nilai', 100, 40], [2, 'Nilai B', 'nilai', 100, 90])])
const made = (choice: SettingsChoice = { sheets: ALL_SHEETS }, before?: WorkbookContent) => {
  const own = before ? { own: before.own, names: before.names } : {}
  return modelToContent(sheetsOf({ ...content, ...own }, choice))
}
const fresh = made()
const noted = typeOver(fresh, 'scorecard', [{ name: NOTED_COLUMNS.note, value: 'Tunggu data' }])
const acted = typeOver(fresh, 'actions', [{ name: 'Kinerja_Actions_action', value: 'Rapat' }])
const capped = typeOver(fresh, 'settings', [{ name: NAMES.cap, value: 1 }])

describe('words that people wrote', () => {
  test.each<[string, WorkbookContent, SettingsChoice, boolean]>([
    ['a note beside an indicator', noted, { sheets: ALL_SHEETS }, true],
    ['an action', acted, { sheets: ALL_SHEETS }, true],
    ['an action, and its sheet is left out', acted, { sheets: { actions: 'no' } }, false],
    ['a setting', capped, { sheets: ALL_SHEETS }, true],
    ['another was asked for: whoever asks does not miss it', capped, { sheets: ALL_SHEETS, cap: 1.3 }, true],
    ['nothing', fresh, { sheets: ALL_SHEETS }, true],
  ])('are on the sheets that take their place: %s', (_, before, choice, kept) => {
    expect(keepsWords(before, made(choice, before), choice)).toBe(kept)
  })

  test('are missed where they are gone', () => {
    expect(keepsWords(noted, fresh, {})).toBe(false)
    expect(keepsWords(capped, fresh, {})).toBe(false)
  })

  test('each as often as it was written', () => {
    const twice = typeOver(noted, 'scorecard', [{ name: NOTED_COLUMNS.note, row: 1, value: 'Tunggu data' }])
    expect(keepsWords(twice, noted, {})).toBe(false)
    expect(keepsWords(noted, twice, {})).toBe(true)
  })
})
