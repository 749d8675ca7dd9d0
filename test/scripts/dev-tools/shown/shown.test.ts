import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { CASES } from '../../../../scripts/dev-tools/shown/cases'
import { compareCase, compareSheets } from '../../../../scripts/dev-tools/shown/compare'
import { type OfficeShown, showCases } from '../../../../scripts/dev-tools/shown/office'
import { readHtml } from '../../../../scripts/dev-tools/shown/readHtml'
import { shownCell } from '../../../../scripts/dev-tools/shown/shownSheet'
import { officeInstalled } from '../../../../scripts/dev-tools/verify/office'
import type { ModelCell, SheetModel } from '../../../../src/core/report/model'
import { RULE_SET_IDS } from '../../../../src/core/regulations/settings'
import { fixtureSheet } from '../../../support/sheetModel'

const HTML = `<A NAME="table0"><h1>Sheet 1: <em>A &amp; B</em></h1></A>
<table cellspacing="0" border="0"><colgroup width="35"></colgroup>
<tr><td height="8" align="left"><font color="#000000">x</font></td><td><br></td></tr>
<tr><td colspan=2 bgcolor="#BFE3C8"><b><font color="#0B4A1E">● 92,4%&nbsp;<br>tinggi</font></b></td></tr>
<tr><td align="left"><br></td><td align="right" sdval="1" sdnum="1033;">1.250</td></tr>
</table>`

test('reads what LibreOffice exports, rows and columns that are hidden left out', () => {
  const model = fixtureSheet({
    name: 'A & B',
    columns: [{ col: 2, width: 9, hidden: true }],
    rows: [{ row: 2, folded: true, cells: [] }],
  })
  const sheet = readHtml(HTML, [model]).get('A & B')
  expect([...(sheet ?? [])].map(([row, cells]) => [row, ...cells])).toEqual([
    [1, [1, shownCell('x', null, '000000')], [3, shownCell('', null, null)]],
    [3, [1, shownCell('● 92,4% tinggi', 'BFE3C8', '0B4A1E', true)]],
    [4, [1, shownCell('', null, null)], [3, shownCell('1.250', null, '000000')]],
  ])
})

describe('a cell', () => {
  const seen = shownCell('92,4%', 'BFE3C8', '0B4A1E')
  test.each([
    ['the same', seen, []],
    ['another mark', { ...seen, text: '92.4%' }, ['A!B2: text "92,4%" is "92.4%" in Calc']],
    ['another fill', { ...seen, fill: 'F6C1C6' }, ['A!B2: fill "BFE3C8" is "F6C1C6" in Calc']],
    ['other letters', { ...seen, bold: true }, ['A!B2: bold "false" is "true" in Calc']],
  ])('%s', (_, other, problems) => {
    const sheetOf = (cell: typeof seen) => new Map([[2, new Map([[2, cell]])]])
    const last = [3, new Map([[2, shownCell('x', null, null)]])] as const
    expect(compareSheets('A', sheetOf(seen), new Map([...sheetOf(other), last])).problems).toEqual(problems)
  })
})

test('every sample is looked at by every set of rules in both languages', () => {
  expect(CASES).toHaveLength(7 * RULE_SET_IDS.length * 2)
})

const withOffice = officeInstalled() ? describe : describe.skip

withOffice('the page against LibreOffice, which must be there', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-shown-'))
  let shown: OfficeShown
  beforeAll(async () => {
    const [found] = await showCases(
      CASES.filter(({ name }) => name === 'kota rag id'),
      folder,
    )
    shown = found as OfficeShown
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const problemsOf = async (change: (model: SheetModel) => SheetModel) =>
    (await compareCase(shown.models.map(change), 'id', shown.sheets)).problems

  /** Changes the first cell of a sheet that is so. */
  const changed = (model: SheetModel, is: (cell: ModelCell) => boolean, to: Partial<ModelCell['style']>) => {
    const first = model.rows.flatMap(({ cells }) => cells).find(is)
    return {
      ...model,
      rows: model.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell === first ? { ...cell, style: { ...cell.style, ...to } } : cell,
        ),
      })),
    }
  }
  const isPercent = ({ value, style }: ModelCell) =>
    typeof value === 'number' && style.numberFormat === '0.0%'

  const isLight = (cell: ModelCell) => isPercent(cell) && !cell.style.font?.bold

  test('shows the same, cell by cell', async () => {
    expect(await problemsOf((model) => model)).toEqual([])
  })

  test.each<[string, string, (model: SheetModel) => SheetModel]>([
    [
      'a rule that paints what fails green',
      'fill',
      (model) => ({
        ...model,
        conditionalFormats: model.conditionalFormats.map((one) => ({
          ...one,
          rules: one.rules.map((rule) => (rule.fill === 'F6C1C6' ? { ...rule, fill: 'BFE3C8' } : rule)),
        })),
      }),
    ],
    ['a fill', 'fill', (model) => changed(model, ({ style }) => style.fill === '1F3A5F', { fill: '000000' })],
    ['a number format', 'text', (model) => changed(model, isPercent, { numberFormat: '0.00' })],
    ['letters', 'bold', (model) => changed(model, isLight, { font: { bold: true, color: '262626' } })],
  ])('sees a fault of the page: %s', async (_, part, plant) => {
    const problems = await problemsOf((model) => (model.id === 'scorecard' ? plant(model) : model))
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.every((problem) => problem.includes(`: ${part} `))).toBe(true)
  })

  test('sees number marks of another language', async () => {
    const { problems } = await compareCase(shown.models, 'en', shown.sheets)
    expect(problems.length).toBeGreaterThan(20)
  })
})
