import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { describeRealData, realData } from '../../../support/realData'
import { blank, intake, kpi, num, text } from '../support/rows'

const file = path.join(realData, 'kpis/nyc_indicators.csv')

/** Fields of one line of a CSV whose texts may hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replaceAll('""', '"'),
  )
}

describeRealData('indicators of New York City, NYCComptroller/agency-performance-staff-vacancies', () => {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\r?\n/) : []
  const [header = [], ...records] = lines.map(fieldsOf)
  const column = (name: string) => header.indexOf(name)
  const figure = (value: string | undefined, row: number) =>
    value === undefined || value === 'NA' ? blank(row) : num(Number(value), row)
  const kpis = records.map((record, i) =>
    kpi({
      name: record[column('Indicator')] ?? '',
      row: i + 2,
      polarity: text(record[column('Desired.Direction')] ?? '', i + 2, 3),
      target: figure(record[column('Target.MMR')], i + 2),
      actual: figure(record[column('YTDScaled')], i + 2),
    }),
  )
  const success = records.map((record) => record[column('Success')] ?? 'NA')

  test('351 of 351 rows whose goal was judged agree: met means a score of 1 or more', () => {
    const { kpis: results } = evaluate(intake({ kpis }), defaultSettings('en'))
    const judged = success.flatMap((verdict, i) =>
      verdict === 'NA' ? [] : [{ verdict, result: results[i] }],
    )
    expect(judged).toHaveLength(351)
    const agreeing = judged.filter(
      ({ verdict, result }) => result?.score != null && (verdict === 'Met_Goal') === result.score >= 1,
    )
    expect(agreeing).toHaveLength(351)
  })

  test('every direction is known', () => {
    const { kpis: results } = evaluate(intake({ kpis }), defaultSettings('en'))
    expect(results).toHaveLength(1139)
    expect(results.filter(({ polarity }) => polarity.basis !== 'declared')).toEqual([])
  })
})
