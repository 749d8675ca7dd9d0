/** @jest-environment jsdom */
import type { Language } from '../../../src/locales/shared'
import { readTables } from '../../../src/core/intake'
import { TrustLine } from '../../../src/taskpane/components/TrustLine'
import { grid, workbook } from '../../support/grid'
import { text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const budget = (total: number | null) =>
  readTables(
    workbook([
      grid('APBD', [
        ['Program', 'Anggaran', 'Realisasi'],
        ['Program Alpha', 500, 400],
        ['Program Beta', 300, 290],
        ['Program Gamma', 120, 100],
        ...(total === null ? [] : [['Jumlah', total, 790]]),
      ]),
    ]),
    [],
  ).tables

describe('a table says whether it agrees with the officer’s own figures', () => {
  it.each<[what: string, total: number | null, lang: Language, said: RegExp, icons: number]>([
    ['its total is the sum of its rows', 920, 'id', /B5/, 1],
    ['its total is the sum of its rows', 920, 'en', /B5/, 1],
    ['it has no total', null, 'id', /jumlah|total/i, 1],
    ['it has no total', null, 'en', /total/i, 1],
  ])('%s', async (_, total, lang, said, icons) => {
    const [table] = budget(total)
    if (!table) throw new Error('no table was read')
    await show(<TrustLine table={table} />, lang)
    expect(text()).toMatch(said)
    // The symbol is for those who see: the words say the same.
    expect(document.querySelectorAll('svg[aria-hidden]')).toHaveLength(icons)
  })
})
