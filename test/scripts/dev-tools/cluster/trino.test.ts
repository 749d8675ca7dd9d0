import { readFileSync } from 'node:fs'
import { FACT_TABLES } from '../../../../src/app/facts/columns'
import { statementsFor, tablesOf } from '../../../../scripts/dev-tools/cluster/trino'

test('docs/sql/tables-trino.sql has the columns of the facts, in their order and of their types', () => {
  const types = { text: 'varchar', number: 'double', whole: 'integer', flag: 'boolean' }
  const expected = Object.fromEntries(
    Object.entries(FACT_TABLES).map(([table, columns]) => [
      table,
      columns.map(({ name, type }) => [name, types[type]]),
    ]),
  )
  expect(tablesOf(readFileSync('docs/sql/tables-trino.sql', 'utf8'))).toEqual(expected)
})

describe('statements that make a table', () => {
  const columns = [
    ['name', 'varchar'],
    ['budget', 'double'],
    ['counted', 'boolean'],
  ] as const

  test('hold every value as JSON has it', () => {
    const rows = [
      ["d'Este", 0.1, true],
      [null, 1e21, false],
    ]
    expect(statementsFor('t', columns, rows)).toEqual([
      `CREATE TABLE t AS SELECT * FROM UNNEST(CAST(json_parse('[["d''Este",0.1,true],[null,1e+21,false]]') AS ` +
        `ARRAY(ROW("name" varchar, "budget" double, "counted" boolean)))) AS t ("name", "budget", "counted")`,
    ])
  })

  test.each([
    [0, ['CREATE']],
    [1000, ['CREATE']],
    [2001, ['CREATE', 'INSERT', 'INSERT']],
  ])('are as many as %i rows need', (count, expected) => {
    const rows = Array.from({ length: count }, (_, i) => [String(i), i, null])
    expect(statementsFor('t', columns, rows).map((one) => one.slice(0, 6))).toEqual(expected)
  })
})
