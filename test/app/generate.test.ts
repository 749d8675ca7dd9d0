import { NOTED_COLUMNS, SIGNATURE_BLOCK } from '../../src/core/earlier/blocks'
import { generate, generateInTurn, type Generated, type Request } from '../../src/app/generate'
import type { FileHost, WorkbookHost } from '../../src/app/ports'
import type { SheetModel } from '../../src/core/report/model'
import { laidOut, type SheetToWrite } from '../../src/core/report/sheetPlan'
import { fail, ok, type SheetGrid, type WorkbookContent } from '../../src/core/units'
import { grid } from '../support/grid'
import { modelToContent, typeOver } from '../support/modelToContent'
import { PLAIN_REQUEST } from '../support/samples'

const HEADER = [
  'Perspektif',
  'Sasaran',
  'Indikator Kinerja',
  'Satuan',
  'Polaritas',
  'Bobot',
  'Target',
  'Realisasi',
]
const KPIS = [
  ['Keuangan', 'Keuangan sehat', 'Serapan anggaran', '%', 'Maksimal', 40, 95, 92],
  ['Keuangan', 'Keuangan sehat', 'Temuan pemeriksa', 'temuan', 'Minimal', 20, 4, 5],
  ['Masyarakat', 'Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 40, 85, 88],
]

/** A host that hands out a content and remembers what it was given. */
function host(content: WorkbookContent): WorkbookHost & { written: readonly SheetModel[] } {
  return {
    written: [],
    read: () => Promise.resolve(ok(content)),
    write(sheets) {
      this.written = sheets
      return Promise.resolve(ok(undefined))
    },
  }
}

function officer(sheets: readonly SheetGrid[], own: Partial<WorkbookContent> = {}): WorkbookContent {
  return { own: [], names: [], date1904: false, fileName: 'iku.xlsx', sha256: 'ab', ...own, sheets }
}

async function run(content: WorkbookContent, changes: Partial<Request> = {}) {
  const target = host(content)
  const result = await generate(target, { ...PLAIN_REQUEST, ...changes })
  if (!result.ok) throw new Error(result.reason.kind)
  return { result: result.value as Generated, sheets: target.written }
}

const cells = (sheet: SheetModel | undefined) => (sheet?.rows ?? []).flatMap(({ cells }) => cells)
const scorecard = (sheets: readonly SheetModel[]) => sheets.find(({ id }) => id === 'scorecard')

describe('a scorecard from a table of indicators', () => {
  const content = officer([grid('IKU', [HEADER, ...KPIS])])

  it('weighs what was measured', async () => {
    const { result } = await run(content)
    // (40 x 92/95 + 20 x (2 x 4 - 5) / 4) / 60, and 88/85; a perspective weighs what its indicators do, 60 and 40
    const finance = (40 * (92 / 95) + 20 * 0.75) / 60
    expect(result.evaluation.scorecard.score).toBeCloseTo((60 * finance + 40 * (88 / 85)) / 100, 12)
  })

  it('shows every figure of the table as a formula over its cell', async () => {
    const { sheets } = await run(content)
    const formulas = cells(scorecard(sheets)).map(({ formula }) => formula ?? '')
    for (const cell of ['$G$2', '$H$2', '$F$2', '$G$4', '$H$4']) {
      expect(formulas.some((formula) => formula.includes(`'IKU'!${cell}`))).toBe(true)
    }
  })

  it('writes no sheet that has nothing to say', async () => {
    const { result } = await run(content)
    expect(result.sheets).toEqual([
      'Dasbor',
      'Rapor',
      'Peta Strategi',
      'Uji Indikator',
      'Tindak Lanjut',
      'Pengaturan',
      'Catatan',
    ])
  })
})

describe('text of cells is data', () => {
  const names = [
    '=1+1',
    '@SUM(A1)',
    '+cmd|x',
    '-2+3',
    'O\'Brien "quoted" & <b>',
    '{{score}} $t(cli.bug)',
    '=HYPERLINK("http://x")',
  ]
  const content = officer([
    grid("Data '25 & <x>", [
      HEADER,
      ...names.map((name) => ['Keuangan', name, name, '%', 'Maksimal', 1, 10, 9]),
    ]),
  ])

  it('stays text in our cells', async () => {
    const { sheets } = await run(content)
    const texts = cells(scorecard(sheets)).flatMap(({ value, formula }) =>
      formula === undefined ? [value] : [],
    )
    for (const name of names) expect(texts).toContain(name)
  })

  it('never stands in a formula, on any sheet', async () => {
    const { sheets } = await run(content)
    const formulas = sheets.flatMap((sheet) => cells(sheet).flatMap(({ formula }) => formula ?? []))
    for (const name of names) {
      expect(
        formulas.filter((formula) => formula.includes(name) || formula.includes(name.replaceAll('"', '""'))),
      ).toEqual([])
    }
  })
})

describe('a second run', () => {
  const source = grid('IKU', [HEADER, ...KPIS])
  /** Above it stands the row of its perspective. */
  const FIRST_KPI = 1

  async function secondRun(rows: readonly (readonly (string | number)[])[], noteRow: number, note: string) {
    const first = await run(officer([source]))
    const own = typeOver(modelToContent(first.sheets), 'scorecard', [
      { name: NOTED_COLUMNS.note, row: noteRow, value: note },
    ])
    return run(officer([grid('IKU', [HEADER, ...rows])], { own: own.own, names: own.names }))
  }

  it('keeps what people wrote beside a KPI when rows move', async () => {
    const { result, sheets } = await secondRun([...KPIS].reverse(), FIRST_KPI, 'tunggu data triwulan IV')
    const written = cells(scorecard(sheets)).filter(({ value }) => value === 'tunggu data triwulan IV')
    expect(written).toHaveLength(1)
    const first = await run(officer([source]))
    expect(result.evaluation.scorecard.score).toBeCloseTo(first.result.evaluation.scorecard.score ?? 0, 12)
  })

  it('lists a note whose KPI is gone, and still has it a run later', async () => {
    const gone = KPIS.slice(1)
    const second = await secondRun(gone, 2, 'jangan hilang')
    // The first row of the scorecard is of the first perspective: Masyarakat in the settings' order.
    const kept = second.sheets.flatMap((sheet) => cells(sheet)).some(({ value }) => value === 'jangan hilang')
    expect(kept).toBe(true)
    const own = modelToContent(second.sheets)
    const third = await run(officer([grid('IKU', [HEADER, ...gone])], { own: own.own, names: own.names }))
    expect(third.sheets.flatMap((sheet) => cells(sheet)).some(({ value }) => value === 'jangan hilang')).toBe(
      true,
    )
  })

  it('hands the notes of KPIs that cannot be told apart out in the order of their rows, once each', async () => {
    const twins = grid('IKU', [HEADER, KPIS[0] ?? [], KPIS[0] ?? []])
    const first = await run(officer([twins]))
    let own = typeOver(modelToContent(first.sheets), 'scorecard', [
      { name: NOTED_COLUMNS.note, row: 1, value: 'tunda' },
    ])
    for (let n = 0; n < 3; n += 1) {
      const { sheets } = await run(officer([twins], { own: own.own, names: own.names }))
      const written = cells(scorecard(sheets)).filter(({ value }) => String(value).includes('tunda'))
      expect(written.map(({ value }) => value)).toEqual(['tunda'])
      own = modelToContent(sheets)
    }
  })

  it('keeps what was filled into the signature block', async () => {
    const first = await run(officer([source]))
    const own = typeOver(modelToContent(first.sheets), 'scorecard', [
      { name: SIGNATURE_BLOCK, row: 5, value: 'NIP: 19700101' },
    ])
    const { sheets } = await run(officer([source], { own: own.own, names: own.names }), {
      choice: { lang: 'en' },
    })
    const texts = cells(scorecard(sheets)).map(({ value }) => value)
    expect(texts).toContain('NIP: 19700101')
    expect(texts).toContain('Name: ')
  })

  it('gives the same sheets again', async () => {
    const first = await run(officer([source]))
    const own = modelToContent(first.sheets)
    const second = await run(officer([source], { own: own.own, names: own.names }))
    expect(second.sheets).toEqual(first.sheets)
  })
})

it('a sheet of the officer’s that is called like ours keeps its name', async () => {
  const { result } = await run(officer([grid('Rapor', [HEADER, ...KPIS])]))
  expect(result.sheets).toContain('Rapor (Kinerja)')
  expect(result.issues.map(({ code }) => code)).toContain('sheet-name-taken')
})

it('missing figures lower the coverage, not the score', async () => {
  const [first, ...rest] = KPIS
  const without = [...(first ?? []).slice(0, 7), '-']
  const { result } = await run(officer([grid('IKU', [HEADER, without, ...rest])]))
  expect(result.evaluation.kpis[0]?.attainment).toBeNull()
  expect(result.evaluation.scorecard.coverage).toBeLessThan(1)
  expect(result.issues.map(({ code }) => code)).toContain('actual-missing')
})

describe('nothing is written', () => {
  it('where there is neither an indicator nor a budget', async () => {
    const target = host(officer([grid('Surat', [['Kepada Yth.'], ['Bapak Bupati']])]))
    const result = await generate(target, PLAIN_REQUEST)
    expect(result.ok).toBe(false)
    expect(target.written).toEqual([])
  })

  it('where the workbook cannot be read, and the reason is passed on', async () => {
    const refusal = { code: 'encrypted', values: {} } as const
    const target = { ...host(officer([])), read: () => Promise.resolve(fail(refusal)) }
    expect(await generate(target, PLAIN_REQUEST)).toEqual(fail({ kind: 'refused', refusal }))
  })
})

describe('sheets that are laid out in turn', () => {
  const content = officer([grid('IKU 2025', [HEADER, ...KPIS])])

  test('are the same as those that are laid out at once, and known by name and place before', async () => {
    const { sheets } = await run(content)
    let given: readonly SheetToWrite[] = []
    const file: FileHost = {
      read: () => Promise.resolve(ok(content)),
      write(plans) {
        given = plans
        return Promise.resolve(ok(undefined))
      },
    }
    const result = await generateInTurn(file, PLAIN_REQUEST)
    expect(given.map(laidOut)).toEqual(sheets)
    expect(given.map(({ id, name, place }) => ({ id, name, place }))).toEqual(
      sheets.map(({ id, name, place }) => ({ id, name, place })),
    )
    expect(result).toMatchObject({ ok: true, value: { sheets: sheets.map(({ name }) => name) } })
  })
})
