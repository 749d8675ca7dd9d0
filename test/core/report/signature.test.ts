import type { ReportContext } from '../../../src/core/report/context'
import { SIGNED, signatureLines } from '../../../src/core/report/signature'

const lines = (...signature: readonly string[]) =>
  signatureLines({
    t: (key: string) => `${key}:`,
    notes: { kpis: new Map(), signature },
  } as unknown as ReportContext)

test('each line asks for what is to be filled in, those above the name for nothing', () => {
  expect(lines()).toHaveLength(SIGNED)
  expect(lines().map((line) => line !== '')).toEqual([true, true, false, false, true, true])
})

test('what somebody filled in stays; a line that only ends in its colon is ours', () => {
  expect(lines('Bandung, 3 Mei', 'Position:')).toEqual(['Bandung, 3 Mei', 'report.signature.position:', '', '', expect.anything(), expect.anything()]) // prettier-ignore
})
