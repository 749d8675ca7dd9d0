import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CORPUS } from '../../../../scripts/dev-tools/fidelity/corpus'
import { countFeatures } from '../../../../scripts/dev-tools/fidelity/judge/features'
import { FAMILIES } from '../../../../scripts/dev-tools/fidelity/specimen'
import type { Compared } from '../../../../scripts/dev-tools/fidelity/table'
import { graftKpiTable } from '../../../../scripts/dev-tools/verify/inputs/graft'
import { expectFidelity } from '../../../support/fidelity'
import { expectOnPage } from '../../../support/reliabilityPage'
import { describeRealData, realData } from '../../../support/realData'

const made: Compared[] = []
const real: Compared[] = []

describe('all that is not ours stays, and a second run changes nothing more', () => {
  test.each(CORPUS.map((one) => [`${one.family}: ${one.name}`, one] as const))(
    '%s',
    async (_, { name, family, extension, bytes, holds }) => {
      expect(countFeatures(bytes)).toMatchObject(holds)
      const isFirst = CORPUS.find((one) => one.family === family)?.name === name
      made.push({ family, ...(await expectFidelity(bytes, `${name}.${extension}`, isFirst ? 3 : 2)) })
    },
  )

  test('docs/reliability.md tells how much was compared', () => {
    expectOnPage(made, CORPUS.length, FAMILIES)
  })

  test('no two workbooks of the corpus have one name, and each family has some', () => {
    expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length)
    expect(new Set(CORPUS.map(({ family }) => family))).toEqual(new Set(FAMILIES))
  })
})

describeRealData('public workbooks, with a table of KPIs put in', () => {
  const folder = path.join(realData, 'roundtrip')
  const files = readdirSync(folder).sort()
  const work = mkdtempSync(path.join(os.tmpdir(), 'kinerja-fidelity-'))
  afterAll(() => rmSync(work, { recursive: true }))

  test.each(files)('%s', async (name) => {
    const input = path.join(work, name)
    graftKpiTable(path.join(folder, name), input)
    real.push({
      family: `\`${name}\``,
      ...(await expectFidelity(new Uint8Array(readFileSync(input)), name, 3)),
    })
  })

  test('docs/reliability.md tells how much was compared', () => {
    expectOnPage(
      real,
      files.length,
      real.map(({ family }) => family),
    )
  })
})
