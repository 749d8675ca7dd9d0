import type { Progress } from '../../../../src/app/ports'
import type { SheetModel } from '../../../../src/core/report/model'
import { XlsxMisuse, openXlsx, writeBareWorkbook } from '../../../../src/host/xlsx'
import { buildXlsx, partsOf, zipParts } from '../../../support/buildXlsx'
import { OFFICER_STYLES, attributes, contentOf, graft, officer } from '../../../support/officerWorkbook'
import { fixtureSheet } from '../../../support/sheetModel'

const KEPT = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']
const cell = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>'
const scorecard = fixtureSheet()
const vfm = fixtureSheet({ id: 'vfm', name: "VFM 'A' & <B>", names: [] })
const notes = fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [] })
const input = zipParts(officer())

describe('what is not ours', () => {
  test('stays byte for byte, in its place; four parts change and the calculation chain goes', async () => {
    const before = partsOf(input)
    const after = partsOf(await graft(input, [scorecard, notes]))
    const kept = Object.keys(before).filter((name) => name !== 'xl/calcChain.xml')
    expect(kept.filter((name) => before[name] !== after[name]).sort()).toEqual([...KEPT].sort())
    expect(Object.keys(after)).toEqual([...kept, 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml'])
    expect(after['[Content_Types].xml'] + (after['xl/_rels/workbook.xml.rels'] as string)).not.toMatch(
      /calcChain/,
    )
  })

  test('stays character for character in the four parts, but for what is added and renumbered', async () => {
    const before = partsOf(input)
    const after = partsOf(await graft(input, [notes]))
    const without = (text: string, ...patterns: (string | RegExp)[]): string =>
      patterns.reduce<string>((rest, pattern) => rest.replace(pattern, ''), text)
    const ours = /<definedName name="[^"]+" localSheetId="2".*?<\/definedName>/g
    expect(without(after['xl/workbook.xml'] as string, /<sheet name="Catatan"[^>]*>/, ours)).toBe(
      before['xl/workbook.xml'],
    )
    const chain = /<(?:Override|Relationship)[^>]*calcChain[^>]*>/
    expect(
      without(after['[Content_Types].xml'] as string, /<Override PartName="\/xl\/worksheets\/sheet3[^>]*>/),
    ).toBe(without(before['[Content_Types].xml'] as string, chain))
    expect(
      without(
        after['xl/_rels/workbook.xml.rels'] as string,
        /<Relationship [^>]*Target="worksheets\/sheet3[^>]*>/,
      ),
    ).toBe(without(before['xl/_rels/workbook.xml.rels'] as string, chain))
  })

  test('styles keep their indexes; ours follow, in the font of the workbook', async () => {
    const styles = partsOf(await graft(input, [scorecard]))['xl/styles.xml'] as string
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs']) {
      const content = new RegExp(`<${section}[^>]*>(.*?)</${section}>`)
      const before = (content.exec(OFFICER_STYLES) as RegExpExecArray)[1] as string
      const after = (content.exec(styles) as RegExpExecArray)[1] as string
      expect(after.startsWith(before)).toBe(true)
      const entry = section === 'cellXfs' ? 'xf' : section.slice(0, -1)
      expect(attributes(styles, section, 'count')).toEqual([
        String(after.split(new RegExp(`<${entry}[ >]`)).length - 1),
      ])
    }
    expect(styles).toContain('<fonts count="')
    expect(new Set(attributes(styles, 'name', 'val'))).toEqual(new Set(['Arial']))
    expect(styles).not.toMatch(/theme=|indexed=/)
    expect(styles).toMatch(/<dxfs count="3"><dxf>.*<\/dxfs><!-- kept --><\/styleSheet>$/)
    expect(styles).toMatch(
      /^<\?xml version="1.0"\?>\r\n<styleSheet [^>]*>\r\n {2}<numFmts count="2"><numFmt numFmtId="164"/,
    )
  })

  test('where there are no styles, a part for them is made and index 0 stays plain', async () => {
    const output = await graft(buildXlsx({ sheets: [{ name: 'IKU', xml: '<row><c><v>1</v></c></row>' }] }), [
      scorecard,
    ])
    const { sheets, own } = await contentOf(output)
    expect(sheets[0]?.format(1, 1)).toBe('General')
    expect(own[0]?.grid.format(4, 2)).toBe('0.0%')
    expect(attributes(partsOf(output)['[Content_Types].xml'] as string, 'Override', 'PartName')).toContain(
      '/xl/styles.xml',
    )
  })
})

describe('tabs', () => {
  test('in front and behind; numbers that point at tabs follow, and the officer keeps the view', async () => {
    const workbook = partsOf(await graft(input, [scorecard, vfm, notes]))['xl/workbook.xml'] as string
    expect(attributes(workbook, 'sheet', 'name')).toEqual([
      'Rapor',
      "VFM 'A' &amp; &lt;B&gt;",
      'IKU',
      'PK &amp; &quot;Anggaran&quot;',
      'Catatan',
    ])
    expect(attributes(workbook, 'sheet', 'sheetId')).toEqual(['3', '4', '1', '2', '5'])
    expect(attributes(workbook, 'workbookView', 'activeTab')).toEqual(['3'])
    expect(attributes(workbook, 'workbookView', 'firstSheet')).toEqual(['3'])
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">IKU!$A$1</definedName>')
  })

  test('the first tab stays in view where the workbook does not say which one is', async () => {
    const plain = buildXlsx({ sheets: [{ name: 'IKU', xml: cell }] })
    expect(partsOf(await graft(plain, [scorecard]))['xl/workbook.xml']).toContain(
      '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
    )
    const silent = buildXlsx({
      sheets: [{ name: 'IKU', xml: cell }],
      beforeSheets: '<bookViews><workbookView/></bookViews>',
    })
    expect(partsOf(await graft(silent, [scorecard]))['xl/workbook.xml']).toContain(
      '<workbookView activeTab="1"/>',
    )
  })

  test('ours are never selected', async () => {
    const after = partsOf(await graft(input, [scorecard, notes]))
    expect(Object.values(after).join('')).not.toContain('tabSelected')
  })

  test('names of sheets that formulas must quote', async () => {
    const { own } = await contentOf(await graft(input, [vfm]))
    expect(own.map(({ id, grid }) => [id, grid.name])).toEqual([['vfm', "VFM 'A' & <B>"]])
    const workbook = partsOf(await graft(input, [vfm]))['xl/workbook.xml'] as string
    expect(workbook).toContain(">'VFM ''A'' &amp; &lt;B&gt;'!$A$1:$D$5</definedName>")
  })

  test('another prefix for relationships, or none declared at the root', async () => {
    const parts = officer()
    const swap = (from: string | RegExp, to: string): Uint8Array =>
      zipParts({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] as string)
          .replace(from, to)
          .replaceAll(' r:id', ' rel:id'),
      })
    const renamed = swap('xmlns:r=', 'xmlns:rel=')
    expect(partsOf(await graft(renamed, [scorecard]))['xl/workbook.xml']).toMatch(
      /<sheet name="Rapor" sheetId="3" rel:id="rId\d+"\/>/,
    )
    expect((await contentOf(await graft(renamed, [scorecard]))).own).toHaveLength(1)
  })
})

describe('names', () => {
  test("ours, the filter's and the printer's are added; the officer's stay", async () => {
    const workbook = partsOf(await graft(input, [scorecard]))['xl/workbook.xml'] as string
    const names = (/<definedNames>(.*)<\/definedNames>/.exec(workbook) as RegExpExecArray)[1]
    expect(names).toBe(
      [
        '<definedName name="Skor">Rapor!$B$4</definedName>',
        '<definedName name="_xlnm.Print_Area" localSheetId="2">IKU!$A$1</definedName>',
        `<definedName name="Kinerja_Cap">'Rapor'!$B$4</definedName>`,
        '<definedName name="_Kinerja_Sheet" localSheetId="0" hidden="1">"scorecard"</definedName>',
        `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Rapor'!$A$3:$D$5</definedName>`,
        `<definedName name="_xlnm.Print_Area" localSheetId="0">'Rapor'!$A$1:$D$5</definedName>`,
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Rapor'!$3:$3</definedName>`,
      ].join(''),
    )
  })

  test('a list of names is made where there is none, behind the sheets', async () => {
    const plain = buildXlsx({
      sheets: [{ name: 'IKU', xml: cell }],
      afterSheets: '<externalReferences/><calcPr/>',
    })
    expect(partsOf(await graft(plain, [notes]))['xl/workbook.xml']).toMatch(
      /<\/sheets><externalReferences\/><definedNames>.*<\/definedNames><calcPr\/>/,
    )
  })

  test('ours are read back with the cells they stand for', async () => {
    const { names } = await contentOf(await graft(input, [scorecard]))
    expect(names.find(({ name }) => name === 'Kinerja_Cap')).toEqual({
      name: 'Kinerja_Cap',
      sheet: 'Rapor',
      range: { firstRow: 4, firstCol: 2, lastRow: 4, lastCol: 2 },
    })
  })
})

describe('misuse', () => {
  const row = (value: number): SheetModel['rows'][number] => ({
    row: 1,
    cells: [{ col: 1, value, style: {} }],
  })
  const list = (items: string[]): SheetModel['validations'] => [
    {
      range: { firstRow: 1, firstCol: 1, lastRow: 1, lastCol: 1 },
      rule: { type: 'list', items },
      title: '',
      message: '',
    },
  ]
  const cases: [string, SheetModel[]][] = [
    ['a name that the officer uses', [fixtureSheet({ name: 'iku' })]],
    ['a name that no sheet may have', [fixtureSheet({ name: 'A/B' })]],
    ['a name in apostrophes', [fixtureSheet({ name: "'A'" })]],
    ['a name that is too long', [fixtureSheet({ name: 'x'.repeat(32) })]],
    ['the same sheet twice', [scorecard, fixtureSheet({ name: 'Lain', names: [] })]],
    ['the same name for cells twice', [scorecard, fixtureSheet({ id: 'vfm', name: 'Lain' })]],
    ['a number that is none', [fixtureSheet({ rows: [row(Number.NaN)] })]],
    ['a number without end', [fixtureSheet({ rows: [row(Infinity)] })]],
    ['rows out of order', [fixtureSheet({ rows: [row(1), row(1)] })]],
    ['a choice with a comma', [fixtureSheet({ validations: list(['a,b']) })]],
    ['choices that are too long', [fixtureSheet({ validations: list(['x'.repeat(300)]) })]],
  ]
  test.each(cases)('%s throws', async (_, models) => {
    await expect(openXlsx(input, 'a.xlsx').write(models)).rejects.toThrow(XlsxMisuse)
  })
})

test('a sheet is laid out when its turn comes: not before the one ahead of it is written, and once', async () => {
  const steps: string[] = []
  const plan = (model: SheetModel) => ({
    id: model.id,
    name: model.name,
    place: model.place,
    build: () => {
      steps.push(`build ${model.id}`)
      return model
    },
  })
  const host = openXlsx(input, 'a.xlsx')
  const onProgress = (progress: Progress) => 'sheet' in progress && steps.push(`write ${progress.sheet}`)
  await host.write([scorecard, vfm, notes].map(plan), { onProgress })
  expect(steps).toEqual([scorecard, vfm, notes].flatMap(({ id, name }) => [`write ${name}`, `build ${id}`]))
  expect(host.bytes()).toEqual(await graft(input, [scorecard, vfm, notes]))
})

test('the bare workbook is read as an officer’s', async () => {
  const { sheets, own } = await contentOf(
    writeBareWorkbook([scorecard, fixtureSheet({ name: 'Dua', names: [] })]),
  )
  expect(sheets.map(({ name }) => name)).toEqual(['Rapor', 'Dua'])
  expect(own).toEqual([])
})

test('of a file that is replaced only the sheets that people write on are read', async () => {
  const written = await openXlsx(await graft(input, [scorecard, vfm, notes]), 'a.xlsx').readWritten()
  if (!written.ok) throw new Error(written.reason.code)
  expect(written.value.sheets).toEqual([])
  expect(written.value.own.map(({ id }) => id)).toEqual(['scorecard', 'notes'])
})
