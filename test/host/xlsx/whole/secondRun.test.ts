import { partsOf, RELATIONSHIPS, zipParts } from '../../../support/buildXlsx'
import { attributes, contentOf, edited, graft, officer, withCopy } from '../../../support/officerWorkbook'
import { fixtureSheet } from '../../../support/sheetModel'

const scorecard = fixtureSheet()
const vfm = fixtureSheet({ id: 'vfm', name: "VFM 'A' & <B>", names: [] })
const notes = fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [] })
const input = zipParts(officer())

describe('a second run', () => {
  test('with the same sheets gives the same bytes', async () => {
    const first = await graft(input, [scorecard, vfm, notes])
    const second = await graft(first, [scorecard, vfm, notes])
    expect(Buffer.compare(second, first)).toBe(0)
  })

  test('with no sheets takes ours out and leaves the styles behind', async () => {
    const before = partsOf(input)
    const after = partsOf(await graft(await graft(input, [vfm, notes]), []))
    expect(Object.keys(after)).toEqual(Object.keys(before).filter((name) => name !== 'xl/calcChain.xml'))
    expect(after['xl/workbook.xml']).toBe(before['xl/workbook.xml'])
  })

  test('puts a new sheet in front where the one that stood first goes', async () => {
    const pay = fixtureSheet({ id: 'pay', name: 'TPP', names: [] })
    const after = await graft(await graft(input, [pay]), [scorecard])
    const workbook = partsOf(after)['xl/workbook.xml'] as string
    expect(attributes(workbook, 'sheet', 'name')).toEqual(['Rapor', 'IKU', 'PK &amp; &quot;Anggaran&quot;'])
    expect((await contentOf(after)).own.map(({ id }) => id)).toEqual(['scorecard'])
  })

  test.each(['', ' ', 'x', '-1', '1e0', '99'])(
    'takes no sheet of the officer’s for ours by a mark of the tab "%s"',
    async (tab) => {
      const mark = `<definedName name="_Kinerja_Sheet" localSheetId="${tab}" hidden="1">"scorecard"</definedName>`
      const marked = edited(input, 'xl/workbook.xml', [/<\/definedNames>/, `${mark}</definedNames>`])
      const before = await contentOf(marked)
      expect(before.own).toEqual([])
      const after = await contentOf(await graft(marked, [scorecard]))
      expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name))
    },
  )

  test('keeps a tab that another program named with more than 31 characters, and what points at it', async () => {
    const long = 'Laporan realisasi pendapatan sampai dengan Desember'
    const renamed = edited(
      input,
      'xl/workbook.xml',
      [/"IKU"/g, `"${long}"`],
      [/\bIKU!|'IKU'!/g, `'${long}'!`],
    )
    const cells = [{ col: 1, value: 1, formula: `'${long}'!A1`, style: {} }]
    const reading = fixtureSheet({
      rows: [{ row: 1, cells }],
      filter: null,
      conditionalFormats: [],
      validations: [],
      names: [],
    })
    const after = await graft(renamed, [reading])
    const parts = partsOf(after)
    expect(attributes(parts['xl/workbook.xml'] as string, 'sheet', 'name')).toContain(long)
    expect(Object.values(parts).join('')).toContain(`<f>'${long}'!A1</f>`)
    expect((await contentOf(await graft(after, [reading]))).sheets.map(({ name }) => name)).toContain(long)
  })

  test('rewrites a sheet where the officer moved it, under its part and id, and follows the names', async () => {
    const first = await graft(input, [scorecard])
    const moved = edited(
      first,
      'xl/workbook.xml',
      [/(<sheet name="Rapor"[^>]*>)(.*)(<\/sheets>)/, '$2$1$3'],
      ['name="Rapor" sheetId="3"', 'name="Skor 2025" sheetId="3" state="hidden"'],
      [/localSheetId="0"/g, 'localSheetId="X"'],
      [/localSheetId="2"/g, 'localSheetId="1"'],
      [/localSheetId="X"/g, 'localSheetId="2"'],
      [/Rapor!|'Rapor'!/g, "'Skor 2025'!"],
    )
    const again = partsOf(await graft(moved, [scorecard, notes]))
    const workbook = again['xl/workbook.xml'] as string
    expect(attributes(workbook, 'sheet', 'name').slice(2)).toEqual(['Rapor', 'Catatan'])
    expect(workbook).toMatch(/<sheet name="Rapor" sheetId="3" state="hidden" r:id="rId\d+"\/>/)
    expect(workbook).toContain(`<definedName name="Skor">'Rapor'!$B$4</definedName>`)
    expect(workbook).toContain('name="_Kinerja_Sheet" localSheetId="2"')
    expect(workbook.match(/Kinerja_Cap/g)).toHaveLength(1)
    expect(Object.keys(again).filter((name) => name.includes('worksheets/'))).toHaveLength(4)
  })

  test('puts a sheet that is new behind the one that precedes it in the report', async () => {
    const first = await graft(input, [scorecard, notes])
    const checks = fixtureSheet({ id: 'checks', name: 'Uji', names: [] })
    const settings = fixtureSheet({ id: 'settings', name: 'Pengaturan', place: 'back', names: [] })
    const workbook = partsOf(await graft(first, [scorecard, vfm, checks, settings, notes]))[
      'xl/workbook.xml'
    ] as string
    expect(attributes(workbook, 'sheet', 'name').map((name) => name?.slice(0, 3))).toEqual([
      'Rap',
      'VFM',
      'Uji',
      'IKU',
      'PK ',
      'Pen',
      'Cat',
    ])
  })

  test('takes a sheet that is no longer written out, with its names, and says so to other names', async () => {
    const first = await graft(input, [scorecard, notes])
    const after = partsOf(await graft(first, [notes]))
    const workbook = after['xl/workbook.xml'] as string
    expect(attributes(workbook, 'sheet', 'name')).toHaveLength(3)
    expect(workbook).toContain('<definedName name="Skor">#REF!</definedName>')
    expect(workbook).not.toMatch(/Kinerja_Cap|scorecard/)
    expect(Object.keys(after)).not.toContain('xl/worksheets/sheet3.xml')
    expect(after['[Content_Types].xml']).not.toContain('sheet3.xml')
    expect(attributes(workbook, 'workbookView', 'activeTab')).toEqual(['1'])
  })

  test('keeps drawings and notes that people put on our sheet, not its tables', async () => {
    const first = partsOf(await graft(input, [scorecard]))
    const part = 'xl/worksheets/sheet3.xml'
    const ends =
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts></worksheet>'
    const rels = ['drawing', 'vmlDrawing', 'table', 'comments'].map(
      (kind, i) =>
        `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="../x/${kind}1.xml"/>`,
    )
    const worked = zipParts({
      ...Object.fromEntries(
        Object.entries(first).map(([name, data]) => [name, Buffer.from(data, 'latin1').toString()]),
      ),
      [part]: Buffer.from(first[part] as string, 'latin1')
        .toString()
        .replace('</worksheet>', ends),
      'xl/worksheets/_rels/sheet3.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
    })
    const second = await graft(worked, [scorecard])
    const after = partsOf(second)
    expect(after[part]).toMatch(/<drawing r:id="rId1"\/><legacyDrawing r:id="rId2"\/><\/worksheet>$/)
    expect(attributes(after['xl/worksheets/_rels/sheet3.xml.rels'] as string, 'Relationship', 'Id')).toEqual([
      'rId1',
      'rId2',
      'rId4',
    ])
    expect(Buffer.compare(await graft(second, [scorecard]), second)).toBe(0)
  })

  test('leaves a copy that somebody made of our sheet alone, and does not read it as a source', async () => {
    const first = await graft(input, [scorecard])
    const id = '<sheet name="Rapor (2)" sheetId="9" r:id="rId99"/>'
    const withPart = withCopy(first, 'xl/worksheets/sheet1.xml', 'xl/worksheets/copy.xml')
    const copied = edited(
      edited(withPart, 'xl/_rels/workbook.xml.rels', [
        '</Relationships>',
        `<Relationship Id="rId99" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/copy.xml"/></Relationships>`,
      ]),
      'xl/workbook.xml',
      ['</sheets>', `${id}</sheets>`],
      [
        '</definedNames>',
        '<definedName name="_Kinerja_Sheet" localSheetId="3" hidden="1">"scorecard"</definedName><definedName name="Kinerja_Cap" localSheetId="3">\'Rapor (2)\'!$B$4</definedName></definedNames>',
      ],
    )
    const content = await contentOf(copied)
    expect(content.own.map(({ grid }) => grid.name)).toEqual(['Rapor'])
    expect(content.sheets.map(({ name }) => name)).toEqual(['IKU', 'PK & "Anggaran"'])
    expect(content.names.filter(({ name }) => name === 'Kinerja_Cap')).toHaveLength(1)
    const after = partsOf(await graft(copied, [scorecard]))['xl/workbook.xml'] as string
    expect(after).toContain(id)
    expect(after.match(/_Kinerja_Sheet/g)).toHaveLength(2)
  })

  test("leaves a name with our prefix on the officer's own cells alone", async () => {
    const named = edited(input, 'xl/workbook.xml', [
      '</definedNames>',
      '<definedName name="Kinerja_2024">IKU!$A$1</definedName></definedNames>',
    ])
    const again = await graft(await graft(named, [scorecard]), [scorecard])
    expect(partsOf(again)['xl/workbook.xml']).toContain(
      '<definedName name="Kinerja_2024">IKU!$A$1</definedName>',
    )
  })
})
