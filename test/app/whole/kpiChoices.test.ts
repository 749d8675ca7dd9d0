import { generate } from '../../../src/app/generate'
import { inspect, type Inspection } from '../../../src/app/inspect'
import type { WorkbookHost } from '../../../src/app/ports'
import type { KpiChoice } from '../../../src/core/intake/proof/kpiChoices'
import { identityKey } from '../../../src/core/intake/proof/kpiIdentity'
import { type CellValue, ok, type WorkbookContent } from '../../../src/core/units'
import { grid, workbook } from '../../support/grid'
import { modelToContent, typeOver } from '../../support/modelToContent'
import { PLAIN_REQUEST } from '../../support/samples'

const HEADER = ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Triwulan I', 'Triwulan II']
const COURSES = ['Jumlah pelatihan', 'kali', 100, 30, 40]
const PATIENTS = ['Jumlah pasien', 'orang', 1000, 200, 300]
const keyed = (name: string, unit: string) => identityKey({ name, unit, owner: '', objective: '' })
const courses = keyed('Jumlah pelatihan', 'kali')

type Rows = readonly (readonly CellValue[])[]

/** One run after the other over rows that an officer may change between, as files or Excel would keep our sheets. */
async function run(earlier: WorkbookContent | null, rows: Rows, kpis: readonly KpiChoice[] = []) {
  const content = {
    ...workbook([grid('IKU', rows)]),
    ...(earlier && { own: earlier.own, names: earlier.names }),
  }
  let written = content
  const host: WorkbookHost = {
    read: async () => ok(content),
    write: async (sheets) => {
      written = modelToContent(sheets)
      return ok(undefined)
    },
  }
  const made = await generate(host, { ...PLAIN_REQUEST, kpis })
  if (!made.ok) throw new Error(made.reason.kind)
  return { found: made.value, written }
}
async function seen(earlier: WorkbookContent, rows: Rows): Promise<Inspection> {
  const content = { ...workbook([grid('IKU', rows)]), own: earlier.own, names: earlier.names }
  const found = await inspect({ read: async () => ok(content) }, PLAIN_REQUEST)
  if (!found.ok) throw new Error(found.reason.kind)
  return found.value
}
const bases = ({ evaluation }: Inspection) =>
  Object.fromEntries(
    evaluation.kpis.map(({ row, polarity, weight }) => [row.indicator.text, [polarity.polarity, weight]]),
  )
const attainments = ({ evaluation }: Inspection) =>
  Object.fromEntries(evaluation.kpis.map(({ row, attainment }) => [row.indicator.text, attainment]))
const kept = ({ decisions }: Inspection) => decisions.kpis.map(({ topic, choice }) => [topic, choice])
const findings = ({ issues }: Inspection) => issues.filter(({ code }) => code === 'choice-without-kpi')
const BOTH = [HEADER, COURSES, PATIENTS]

const CHOICES: readonly KpiChoice[] = [
  { topic: 'direction', kpi: courses, choice: 'lower' },
  { topic: 'weight', kpi: courses, choice: '3' },
  { topic: 'perspective', kpi: courses, choice: 'Keuangan' },
]

describe('what was chosen of one indicator', () => {
  it('holds in the next run, which nobody tells it, wherever the row stands', async () => {
    const { found, written } = await run(null, BOTH, CHOICES)
    const next = await seen(written, [HEADER, PATIENTS, COURSES])
    expect(bases(next)).toEqual({ 'Jumlah pelatihan': ['minimize', 3], 'Jumlah pasien': ['maximize', 1] })
    expect(bases(next)).toEqual(bases(found))
    expect(kept(next)).toEqual(CHOICES.map(({ topic, choice }) => [topic, choice]))
    expect(findings(next)).toEqual([])
  })

  it('waits, and is listed, where the indicator is gone; comes back with it', async () => {
    const first = await run(null, BOTH, CHOICES)
    const without = await run(first.written, [HEADER, PATIENTS])
    expect(kept(without.found)).toHaveLength(CHOICES.length)
    expect(findings(without.found).map(({ values }) => values)).toEqual([{ indicator: 'Jumlah pelatihan' }])
    expect(bases(await seen(without.written, BOTH))['Jumlah pelatihan']).toEqual(['minimize', 3])
  })

  it('of a name that no indicator bears is not kept', async () => {
    const { found } = await run(null, BOTH, [{ topic: 'weight', kpi: 'Tidak ada', choice: '2' }])
    expect(kept(found)).toEqual([])
    expect(findings(found)).toEqual([])
  })

  it('is taken back', async () => {
    const first = await run(null, BOTH, CHOICES)
    const second = await run(first.written, BOTH, [{ topic: 'direction', kpi: courses, choice: null }])
    expect(bases(await seen(second.written, BOTH))['Jumlah pelatihan']).toEqual(['maximize', 3])
  })

  it('is taken back by deleting its mark on the settings sheet', async () => {
    const { written } = await run(null, BOTH, CHOICES)
    const wiped = typeOver(written, 'settings', [{ name: 'Kinerja_Choices_keep', value: null }])
    expect(kept(await seen(wiped, BOTH))).toHaveLength(CHOICES.length - 1)
  })
})

describe('what the figures of an indicator’s periods are', () => {
  const period: KpiChoice = { topic: 'figures', kpi: courses, choice: 'period' }
  const word = (content: WorkbookContent) => {
    const at = content.names.find(({ name }) => name === 'Kinerja_Trend_nature')
    const sheet = content.own.find(({ id }) => id === 'trend')?.grid
    return at && sheet ? sheet.value(at.range.firstRow, at.range.firstCol) : undefined
  }

  it('is added up, stands beside it on the trend sheet, and holds', async () => {
    const { found, written } = await run(null, BOTH, [period])
    expect(attainments(found)['Jumlah pelatihan']).toBe(0.7)
    expect(word(written)).toBe('per periode')
    expect(attainments(await seen(written, BOTH))['Jumlah pelatihan']).toBe(0.7)
  })

  it('gives way to what is typed on the trend sheet afterwards', async () => {
    const { written } = await run(null, BOTH, [period])
    const typed = typeOver(written, 'trend', [{ name: 'Kinerja_Trend_nature', value: 'kumulatif' }])
    const next = await seen(typed, BOTH)
    expect([attainments(next)['Jumlah pelatihan'], kept(next)]).toEqual([0.4, []])
  })

  it('goes before what was typed there earlier, and wipes it out when it is taken back', async () => {
    const first = await run(null, BOTH, [period])
    const typed = typeOver(first.written, 'trend', [{ name: 'Kinerja_Trend_nature', value: 'kumulatif' }])
    const second = await run(typed, BOTH, [period])
    expect(word(second.written)).toBe('per periode')
    const third = await run(second.written, BOTH, [{ ...period, choice: null }])
    expect(word(third.written)).toBeNull()
  })
})
