import { RESPELLED, type Respelling } from '../../scripts/dev-tools/fidelity/corpus/respelled'
import { countFeatures } from '../../scripts/dev-tools/fidelity/judge/features'
import { type Compared, familyLine } from '../../scripts/dev-tools/fidelity/table'
import { expectFidelity } from './fidelity'
import { expectLinesOnPage } from './reliabilityPage'

/**
 * Holds every workbook of the corpus, as another program might have written it, to what is promised of all.
 * @param respelling - how the other program writes
 */
export function describeRespelled(respelling: Respelling): void {
  const made: Compared[] = []
  const all = RESPELLED.filter(({ family }) => family === respelling)

  describe(`${respelling}: all that is not ours stays, and a second run changes nothing more`, () => {
    test.each(all.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const { name, family, extension, bytes, holds, odd } = one
      if (odd.length === 0) expect(countFeatures(bytes)).toMatchObject(holds)
      made.push({ family, ...(await expectFidelity(bytes, `${name}.${extension}`, 2, odd)) })
    })

    test('docs/reliability.md tells how much was compared', () => {
      if (made.length === all.length) expectLinesOnPage([familyLine(respelling, made)])
    })
  })
}
