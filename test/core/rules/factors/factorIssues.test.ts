import { factorIssues } from '../../../../src/core/rules/factors/factorIssues'

const text = (said: string, row: number) => ({ text: said, cell: { sheet: 'IKU', row, col: 2 } })
const kpi = (name: string, row: number, factor: string | null = null) =>
  ({ indicator: text(name, row), keySuccessFactor: factor === null ? null : text(factor, row) }) as never
const factor = (name: string, row: number, indicators: string | null = null) =>
  ({
    factor: text(name, row),
    indicators: indicators === null ? null : text(indicators, row),
    keywords: null,
  }) as never

const codes = (kpis: readonly never[], factors: readonly never[]) =>
  factorIssues({ kpis, factors }).map(({ code, values }) => [code, ...Object.values(values)])

it.each([
  ['where no factor is named', [kpi('a', 4)], [], []],
  ['where each is spoken to', [kpi('a', 4, 'SDM')], [], []],
  ['where one has no KPI', [kpi('a', 4, 'SDM')], [factor('Sarana', 20)], [['factor-without-kpi', 'Sarana']]],
  [
    'where KPIs have none, once',
    [kpi('a', 4, 'SDM'), kpi('b', 5), kpi('c', 6)],
    [],
    [['kpi-without-factor', 2]],
  ],
  [
    'where a KPI is named that is not there',
    [kpi('a', 4, 'SDM')],
    [factor('SDM', 20, 'nilai lain')],
    [['factor-kpi-unknown', 'nilai lain', 'SDM']],
  ],
])('%s', (_, kpis, factors, expected) => {
  expect(codes(kpis as never[], factors as never[])).toEqual(expected)
})
