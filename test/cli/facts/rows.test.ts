import { failedFact, factsOf } from '../../../src/app/facts'
import { FACT_TABLES, FACTS_VERSION, type FactTable } from '../../../src/app/facts/columns'
import { factLines, schemaJson, wholeRow } from '../../../src/cli/facts/rows'
import { inspectedSample } from '../../support/samples'

const place = { path: 'jatim/kota.xlsx', sha256: 'aa' }
const namesOf = (table: FactTable) => FACT_TABLES[table].map(({ name }) => name)

describe('a row for JSON', () => {
  test('has every column of its table in its order, missing as null', () => {
    const row = wholeRow('kpis', { indicator: 'IKM', path: 'a.xlsx' })
    expect(Object.keys(row)).toEqual(namesOf('kpis'))
    expect(row).toMatchObject({ path: 'a.xlsx', indicator: 'IKM', target: null, organisation: null })
  })

  test.each([
    ['half a character at the end', 'a\ud83d', 'a\ufffd'],
    ['half a character before another', '\ud83da', '\ufffda'],
    ['a whole one', '😀', '😀'],
    ['an empty text', '', ''],
  ])('%s', (_, text, expected) => {
    expect(wholeRow('kpis', { unit: text })['unit']).toBe(expected)
  })

  test.each([0, -1.5, 1e21, false, null])('%p stays as it is', (value) => {
    expect(wholeRow('programs', { budget: value })['budget']).toBe(value)
  })
})

describe('lines of facts', () => {
  test('say their table first, and hold the rows as they are', async () => {
    const facts = factsOf(await inspectedSample('kabupaten'), place, null)
    const lines = [...factLines(facts)]
    expect(lines.every((line) => line.startsWith('{"table":"') && /^[^\n]+\n$/.test(line))).toBe(true)
    const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    const of = (wanted: string) => rows.flatMap(({ table, ...row }) => (table === wanted ? [row] : []))
    expect(of('workbooks')).toEqual([facts.workbook])
    expect(of('kpis')).toEqual(facts.kpis)
    expect(of('programs')).toEqual(facts.programs)
    expect(rows).toHaveLength(1 + facts.kpis.length + facts.programs.length)
  })

  test.each(['\u2028', '\u001b[2J', '\u202e', '\u0085', '\n'])(
    'no text of a cell breaks or steers: %j',
    (mark) => {
      const workbook = { ...failedFact(place, 'x'), organisation: `a${mark}b` }
      const [line = ''] = factLines({ workbook, kpis: [], programs: [] })
      expect(line.trimEnd()).not.toContain(mark)
      expect(JSON.parse(line)).toMatchObject({ organisation: `a${mark}b` })
    },
  )
})

test('the schema names version, tables and columns', () => {
  const schema = JSON.parse(JSON.stringify(schemaJson('1.2.3')))
  expect(schema).toMatchObject({ version: '1.2.3', schema_version: FACTS_VERSION })
  expect(Object.keys(schema.tables)).toEqual(['kpis', 'programs', 'workbooks'])
  expect(schema.tables.kpis[0]).toEqual({ name: 'schema_version', type: 'whole', nullable: false })
})
