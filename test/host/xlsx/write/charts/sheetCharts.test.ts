import { openXlsx } from '../../../../../src/host/xlsx'
import { partsOf, RELATIONSHIPS, zipParts } from '../../../../support/buildXlsx'
import { CHARTS, cells, chartSheet } from '../../../../support/chartSheet'
import { attributes, edited, graft, officer } from '../../../../support/officerWorkbook'
import { fixtureSheet } from '../../../../support/sheetModel'

const input = zipParts(officer())
const sheet = chartSheet()
const [first, second] = CHARTS as [(typeof CHARTS)[number], (typeof CHARTS)[number]]
const SHEET_RELS = 'xl/worksheets/_rels/sheet3.xml.rels'
const DRAWING = 'xl/drawings/drawing1.xml'
const DRAWING_RELS = 'xl/drawings/_rels/drawing1.xml.rels'

const ofCharts = (parts: Readonly<Record<string, string>>): string[] =>
  Object.keys(parts).filter((name) => /charts|drawings|worksheets\/_rels/.test(name))

/** What a person draws beside our charts; Excel writes such an anchor. */
const SHAPE =
  '<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="77" name="Panah &amp; catatan"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>'

describe('charts in a file', () => {
  test('are one drawing part, and a part each, with types and relationships', async () => {
    const parts = partsOf(await graft(input, [sheet]))
    expect(ofCharts(parts).sort()).toEqual(
      [...CHARTS.map((_, i) => `xl/charts/chart${i + 1}.xml`), DRAWING, DRAWING_RELS, SHEET_RELS].sort(),
    )
    expect(parts['xl/worksheets/sheet3.xml']).toMatch(/<drawing r:id="rId1"\/><\/worksheet>$/)
    expect(attributes(parts[SHEET_RELS] as string, 'Relationship', 'Target')).toEqual([`/${DRAWING}`])
    expect(attributes(parts[DRAWING_RELS] as string, 'Relationship', 'Target')).toEqual(
      CHARTS.map((_, i) => `/xl/charts/chart${i + 1}.xml`),
    )
    const types = attributes(parts['[Content_Types].xml'] as string, 'Override', 'PartName')
    expect(types).toEqual(expect.arrayContaining([`/${DRAWING}`, '/xl/charts/chart1.xml']))
    expect(types).not.toContain(`/${SHEET_RELS}`)
  })

  test('tell what they show to those who do not see them', async () => {
    const drawing = partsOf(await graft(input, [sheet]))[DRAWING] as string
    expect(drawing).toContain(
      'name="Kinerja trend A8:C22" descr="Capaian per tahun, dari yang terlama: &#34;Kesehatan&#34; &amp; lain-lain"',
    )
  })

  test('hold what the cells hold, for readers that do not calculate', async () => {
    const chart = partsOf(await graft(input, [sheet]))['xl/charts/chart2.xml'] as string
    expect(chart).toContain(
      '<c:f>\'Grafik \'\'A\'\' &amp; B\'!$D$2:$D$6</c:f><c:numCache><c:formatCode>0.0%</c:formatCode><c:ptCount val="5"/><c:pt idx="0"><c:v>0.88</c:v></c:pt><c:pt idx="1"><c:v>0.97</c:v></c:pt><c:pt idx="3">',
    )
    expect(chart).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="5"/><c:pt idx="0"><c:v>2021</c:v>',
    )
    expect(chart).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Realisasi 2025</c:v>')
  })

  test('use nothing that older readers refuse, and no typeface or theme of their own', async () => {
    const parts = partsOf(await graft(input, [sheet]))
    const own = ofCharts(parts)
      .map((name) => parts[name])
      .join('')
    expect(own).not.toMatch(/mc:|c14|c15|c16|extLst|schemeClr|<a:latin|TargetMode|externalData/)
  })

  test('written again give the same bytes', async () => {
    const once = await graft(input, [sheet])
    expect(Buffer.compare(await graft(once, [sheet]), once)).toBe(0)
  })

  test('go with their sheet, and leave no part, type or relationship behind', async () => {
    const notes = fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [] })
    const without = partsOf(await graft(input, [notes]))
    const after = partsOf(await graft(await graft(input, [sheet, notes]), [notes]))
    expect(ofCharts(after)).toEqual([])
    expect(after['[Content_Types].xml']).not.toMatch(/chart|drawing/)
    expect(Object.keys(after)).toHaveLength(Object.keys(without).length)
  })

  test('go one by one, and the drawing with the last', async () => {
    const both = await graft(input, [chartSheet({ charts: [first, second] })])
    const one = partsOf(await graft(both, [chartSheet({ charts: [second] })]))
    expect(ofCharts(one).sort()).toEqual(['xl/charts/chart2.xml', DRAWING, DRAWING_RELS, SHEET_RELS].sort())
    expect(attributes(one[DRAWING] as string, 'xdr:cNvPr', 'name')).toEqual(['Kinerja money D8:L22'])
    const none = partsOf(await graft(both, [chartSheet({ charts: [] })]))
    expect(ofCharts(none)).toEqual([])
    expect(none['xl/worksheets/sheet3.xml']).not.toContain('<drawing')
  })
})

describe('on a sheet of ours that people worked on', () => {
  const drawnOn = async (): Promise<Uint8Array> =>
    edited(await graft(input, [chartSheet({ charts: [first, second] })]), DRAWING, [
      '</xdr:wsDr>',
      `${SHAPE}</xdr:wsDr>`,
    ])

  test('what they drew stays, and new charts get ids of their own', async () => {
    const after = partsOf(await graft(await drawnOn(), [sheet]))[DRAWING] as string
    expect(after).toContain(SHAPE)
    const ids = attributes(after, 'xdr:cNvPr', 'id')
    expect(new Set(ids).size).toBe(CHARTS.length + 1)
  })

  test('what they drew stays when our charts go', async () => {
    const after = partsOf(await graft(await drawnOn(), [chartSheet({ charts: [] })]))
    expect(ofCharts(after).sort()).toEqual([DRAWING, SHEET_RELS].sort())
    expect(after[DRAWING]).toContain(
      `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${SHAPE}</xdr:wsDr>`,
    )
  })

  test('a drawing of theirs takes our charts in, whatever its prefixes', async () => {
    const plain = partsOf(await graft(input, [chartSheet({ charts: [] })]))
    const theirs = `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${SHAPE.replaceAll('xdr:', '')}</wsDr>`
    const worked = zipParts({
      ...Object.fromEntries(
        Object.entries(plain).map(([name, data]) => [name, Buffer.from(data, 'latin1').toString()]),
      ),
      'xl/drawings/drawing9.xml': theirs,
      [SHEET_RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="${RELATIONSHIPS}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`,
    })
    const drawn = edited(worked, 'xl/worksheets/sheet3.xml', [
      '</worksheet>',
      '<drawing r:id="rId3"/></worksheet>',
    ])
    const once = await graft(drawn, [chartSheet({ charts: [first] })])
    const after = partsOf(once)
    expect(ofCharts(after).sort()).toEqual(
      [
        'xl/charts/chart1.xml',
        'xl/drawings/_rels/drawing9.xml.rels',
        'xl/drawings/drawing9.xml',
        SHEET_RELS,
      ].sort(),
    )
    expect(after['xl/drawings/drawing9.xml']).toMatch(
      /^<wsDr [^>]*><twoCellAnchor>.*<\/twoCellAnchor><xdr:twoCellAnchor xmlns:xdr=/,
    )
    expect(Buffer.compare(await graft(once, [chartSheet({ charts: [first] })]), once)).toBe(0)
  })

  test('a chart that they moved or resized stays there, run after run; one that they did not follows the sheet', async () => {
    const moved = edited(await drawnOn(), DRAWING, [
      '<xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row>',
      '<xdr:col>5</xdr:col><xdr:colOff>123456</xdr:colOff><xdr:row>30</xdr:row>',
    ])
    const lower = [first, second].map((chart) => ({
      ...chart,
      place: { ...chart.place, firstRow: 10, lastRow: 30 },
    }))
    let bytes = moved
    for (let run = 0; run < 3; run += 1) bytes = await graft(bytes, [chartSheet({ charts: lower })])
    const drawing = partsOf(bytes)[DRAWING] as string
    const [mine, other] = drawing.split('</xdr:twoCellAnchor>')
    expect(mine).toContain('<xdr:colOff>123456</xdr:colOff><xdr:row>30</xdr:row>')
    expect(mine).toContain('name="Kinerja trend A8:C22"')
    expect(other?.match(/<xdr:row>\d+/g)).toEqual(['<xdr:row>9', '<xdr:row>30'])
    expect(other).toContain('name="Kinerja money D10:L30"')
  })

  test('a place that Excel counts from the end of the cell before is no move', async () => {
    // 285 pixels are the width of column A, 40 characters.
    const saved = edited(await drawnOn(), DRAWING, [
      '<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff>',
      '<xdr:col>0</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>190500</xdr:rowOff>',
    ])
    const there = { ...first, place: cells(9, 2, 20, 4) }
    const drawing = partsOf(await graft(saved, [chartSheet({ charts: [there] })]))[DRAWING] as string
    expect(drawing).toContain('name="Kinerja trend B9:D20"')
  })

  test('a chart that they put into a group stays in it, and shows what is new', async () => {
    const grouped = edited(await drawnOn(), DRAWING, [
      /<xdr:graphicFrame macro="">(.*?)<\/xdr:graphicFrame>/,
      '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="90" name="Grup"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>$&</xdr:grpSp>',
    ])
    const drawing = partsOf(grouped)[DRAWING] as string
    const again = partsOf(
      await graft(grouped, [chartSheet({ charts: [{ ...first, altText: 'Baru' }, second] })]),
    )
    expect(again[DRAWING]).toBe(drawing.replace(/descr="Capaian[^"]*"/, 'descr="Baru"'))
    const gone = partsOf(await graft(grouped, [chartSheet({ charts: [second] })]))[DRAWING] as string
    expect(gone).toContain('<xdr:grpSpPr/></xdr:grpSp>')
    expect(gone).not.toContain('Kinerja trend')
  })

  test('a copy of a chart of ours is theirs', async () => {
    const anchor = /<xdr:twoCellAnchor.*?<\/xdr:twoCellAnchor>/.exec(
      partsOf(await drawnOn())[DRAWING] ?? '',
    )?.[0] as string
    const copy = anchor.replace('id="2"', 'id="50"').replace('<xdr:col>0<', '<xdr:col>7<')
    const copied = edited(await drawnOn(), DRAWING, ['</xdr:wsDr>', `${copy}</xdr:wsDr>`])
    const drawing = partsOf(await graft(copied, [sheet]))[DRAWING] as string
    expect(drawing.match(/Kinerja trend/g)).toHaveLength(2)
    expect(drawing).toContain(copy)
  })

  test('charts of earlier versions, of kinds that are not drawn any more, are drawn anew or go', async () => {
    const chart = 'xl/charts/chart1.xml'
    const fresh = partsOf(await drawnOn())
    const bars: [RegExp, string] = [/<c:lineChart>.*<\/c:lineChart>/, '<c:barChart/>']
    const replaced = partsOf(await graft(edited(await drawnOn(), chart, bars), [sheet]))
    expect(replaced[chart]).toBe(fresh[chart])
    const named: [string, string] = ['Kinerja trend A8:C22', 'Kinerja bars A8:C22']
    const earlier = edited(edited(await drawnOn(), chart, bars), DRAWING, named)
    const gone = partsOf(await graft(earlier, [chartSheet({ charts: [second] })]))
    expect(ofCharts(gone).sort()).toEqual(['xl/charts/chart2.xml', DRAWING, DRAWING_RELS, SHEET_RELS].sort())
    expect(gone[DRAWING]).not.toContain('Kinerja bars')
  })

  test('what Excel adds to a chart of ours goes when it is written anew', async () => {
    const parts = Object.fromEntries(
      Object.entries(partsOf(await drawnOn())).map(([name, data]) => [
        name,
        Buffer.from(data, 'latin1').toString(),
      ]),
    )
    const saved = zipParts({
      ...parts,
      '[Content_Types].xml': (parts['[Content_Types].xml'] as string).replace(
        '</Types>',
        '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
      ),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="urn:x"/>',
      'xl/charts/_rels/chart1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
    })
    const after = partsOf(await graft(saved, [sheet]))
    expect(Object.keys(after).filter((name) => /style1|chart1\.xml\.rels/.test(name))).toEqual([])
    expect(after['[Content_Types].xml']).not.toContain('chartstyle')
  })

  test('a drawing that cannot be read is refused, and nothing is changed', async () => {
    const broken = edited(await drawnOn(), DRAWING, ['</xdr:wsDr>', ''])
    const host = openXlsx(broken, 'a.xlsx')
    expect(await host.write([sheet])).toEqual({
      ok: false,
      reason: { code: 'broken-part', values: { part: DRAWING } },
    })
  })
})
