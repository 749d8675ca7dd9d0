import {
  checkedKpiChoice,
  type KpiChoice,
  parseKpiChoice,
} from '../../../../src/core/intake/proof/kpiChoices'
import { identityKey } from '../../../../src/core/intake/proof/kpiIdentity'
import { readAnswered } from '../../../../src/core/intake'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { grid, workbook } from '../../../support/grid'

const keyed = (name: string, unit = '') => identityKey({ name, unit, owner: '', objective: '' })

/** What stands in a workbook was written by us once, and by anybody since. */
describe('a choice of one indicator that a workbook keeps', () => {
  it.each<[text: string, found: unknown, read: unknown]>([
    [
      'taken back',
      { topic: 'weight', kpi: 'IKM', choice: null },
      { topic: 'weight', kpi: 'IKM', choice: null },
    ],
    [
      'a direction',
      { topic: 'direction', kpi: 'IKM', choice: 'lower' },
      { topic: 'direction', kpi: 'IKM', choice: 'lower' },
    ],
    ['no direction that there is', { topic: 'direction', kpi: 'IKM', choice: 'sideways' }, null],
    ['a perspective without a name', { topic: 'perspective', kpi: 'IKM', choice: '  ' }, null],
    ['figures of no nature that there is', { topic: 'figures', kpi: 'IKM', choice: 'weekly' }, null],
    ['a weight below nothing', { topic: 'weight', kpi: 'IKM', choice: '-1' }, null],
    ['a weight that is no text', { topic: 'weight', kpi: 'IKM', choice: 12 }, null],
    ['of something that is chosen no more', { topic: 'colour', kpi: 'IKM', choice: 'red' }, null],
    ['of no indicator', { topic: 'weight', kpi: '', choice: '12' }, null],
    ['a text', 'weight', null],
    ['nothing', null, null],
  ])('%s', (_, found, read) => {
    expect(checkedKpiChoice(found)).toEqual(read)
  })
})

describe('what is typed of one indicator', () => {
  it.each<[text: string, read: unknown]>([
    ['direction@Lama izin=lower', { topic: 'direction', kpi: 'Lama izin', choice: 'lower' }],
    ['direction@Rasio a=b=range', { topic: 'direction', kpi: 'Rasio a=b', choice: 'range' }],
    ['weight@Indeks kepuasan=12,5', { topic: 'weight', kpi: 'Indeks kepuasan', choice: '12.5' }],
    ['perspective@Serapan=Keuangan', { topic: 'perspective', kpi: 'Serapan', choice: 'Keuangan' }],
    ['figures@Jumlah pasien=period', { topic: 'figures', kpi: 'Jumlah pasien', choice: 'period' }],
    ['weight@Indeks=-3', 'answer-choice'],
    ['direction@Indeks=up', 'answer-choice'],
    ['direction@Indeks=', 'answer-shape'],
    ['part-of-year@IKU=to-date', null],
    ['nothing of the kind', null],
  ])('%s', (text, expected) => {
    const parsed = parseKpiChoice(text)
    expect(parsed && (parsed.ok ? parsed.value : parsed.reason.code)).toEqual(expected)
  })
})

const ROWS = [
  ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Bobot'],
  ['Lama pelayanan', 'hari', 10, 8, 50],
  ['Nilai mutu', 'nilai', 80, 80, 30],
  ['Nilai mutu', 'poin', 50, 25, 20],
]
function scored(kpis: readonly KpiChoice[]) {
  const intake = readAnswered(workbook([grid('IKU', ROWS)]), [], [], kpis)
  const { kpis: results, scorecard } = evaluate(intake, defaultSettings('id'))
  return results.map(({ attainment, weight, perspective, polarity, weightBasis, perspectiveBasis }) => ({
    attainment: attainment === null ? null : Math.round(attainment * 1000) / 1000,
    weight,
    perspective: scorecard.perspectives[perspective]?.name,
    bases: [polarity.basis, weightBasis, perspectiveBasis],
  }))
}

describe('what was chosen of one indicator', () => {
  it.each<[what: string, choices: KpiChoice[], found: object]>([
    [
      'its direction',
      [{ topic: 'direction', kpi: keyed('Lama pelayanan', 'hari'), choice: 'higher' }],
      { attainment: 0.8, bases: ['chosen', 'column', expect.anything()] },
    ],
    [
      'its weight',
      [{ topic: 'weight', kpi: keyed('Lama pelayanan', 'hari'), choice: '12.5' }],
      { weight: 12.5, bases: [expect.anything(), 'chosen', expect.anything()] },
    ],
    [
      'its perspective, by another capital',
      [{ topic: 'perspective', kpi: 'lama  PELAYANAN', choice: 'Keuangan' }],
      { perspective: 'Keuangan', bases: [expect.anything(), 'column', 'chosen'] },
    ],
    [
      'the last word holds, by name or in full',
      [
        { topic: 'weight', kpi: keyed('Lama pelayanan', 'hari'), choice: '1' },
        { topic: 'weight', kpi: 'Lama pelayanan', choice: '2' },
      ],
      { weight: 2 },
    ],
  ])('%s', (_, choices, found) => expect(scored(choices)[0]).toMatchObject(found))

  it('an identity is one indicator, a name every one that bears it', () => {
    const weights = (kpi: string) =>
      scored([{ topic: 'weight', kpi, choice: '7' }]).map(({ weight }) => weight)
    expect(weights(keyed('Nilai mutu', 'poin'))).toEqual([50, 30, 7])
    expect(weights('Nilai mutu')).toEqual([50, 7, 7])
    expect(weights(keyed('Nilai mutu', 'lain'))).toEqual([50, 30, 20])
  })
})

const QUARTER = [
  ['Indikator Kinerja', 'Satuan', 'Target 2025', 'Realisasi Triwulan II'],
  ['Jumlah pelatihan', 'kali', 100, 30],
  ['Jumlah pasien', 'orang', 1000, 480],
]
describe('figures of a part of the year', () => {
  const read = (kpis: KpiChoice[]) => {
    const { tables, kpis: rows } = readAnswered(workbook([grid('IKU', QUARTER)]), [], [], kpis)
    return {
      asked: tables[0]?.proof?.questions.map(({ code, values }) => [code, values['count']]),
      targets: rows.map(({ target }) => (target.kind === 'number' ? target.value : null)),
    }
  }
  it.each<[what: string, choices: KpiChoice[], found: ReturnType<typeof read>]>([
    ['nobody said what they are: asked', [], { asked: [['part-of-year', 2]], targets: [100, 1000] }],
    [
      'said of one: asked of the other, and the year’s target is none of the period’s',
      [{ topic: 'figures', kpi: 'Jumlah pelatihan', choice: 'period' }],
      { asked: [['part-of-year', 1]], targets: [null, 1000] },
    ],
    [
      'said of all: asked no more',
      [
        { topic: 'figures', kpi: 'Jumlah pelatihan', choice: 'to-date' },
        { topic: 'figures', kpi: 'Jumlah pasien', choice: 'latest' },
      ],
      { asked: [], targets: [100, 1000] },
    ],
  ])('%s', (_, choices, found) => expect(read(choices)).toEqual(found))
})
