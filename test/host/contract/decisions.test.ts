/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate, type Request } from '../../../src/app/generate'
import { inspect, type Inspection } from '../../../src/app/inspect'
import type { Answer } from '../../../src/core/intake/proof/proof'
import { questionsOf } from '../../../src/core/intake/proof/standing'
import { startExcel } from '../../excel/startExcel'
import { buildXlsx } from '../../support/buildXlsx'
import { type Bench, benchOf, HOSTS } from './hosts'
import { PLAIN_REQUEST } from '../../support/samples'

const excel = startExcel()

/** Lines of 920 under a printed total of 990. */
function sheet(plan: string, total: number): string {
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
  const line = (row: number, name: string, budget: number, spent: number) =>
    `<row r="${row}">${text(`A${row}`, name)}<c r="B${row}"><v>${budget}</v></c><c r="C${row}"><v>${spent}</v></c></row>`
  return [
    `<row r="1">${text('A1', 'Program')}${text('B1', plan)}${text('C1', 'Realisasi')}</row>`,
    line(2, 'Program Alpha', 500, 400),
    line(3, 'Program Beta', 300, 290),
    line(4, 'Program Gamma', 120, 100),
    line(5, 'Jumlah', total, 790),
  ].join('')
}
const workbook = (plan = 'Anggaran') => buildXlsx({ sheets: [{ name: 'APBD', xml: sheet(plan, 990) }] })

const answer: Answer = {
  code: 'total-contradicts',
  sheet: 'APBD',
  range: null,
  fingerprint: null,
  choice: 'total',
}

async function made(bench: Bench, asked: Partial<Request> = {}): Promise<void> {
  const host = bench.host()
  const done = await generate(host, { ...PLAIN_REQUEST, ...asked })
  if (!done.ok) throw new Error(done.reason.kind)
  bench.save(host)
}
async function seen(bench: Bench): Promise<Inspection> {
  const found = await inspect(bench.host(), PLAIN_REQUEST)
  if (!found.ok) throw new Error(found.reason.kind)
  return found.value
}
const told = ({ intake }: Inspection) => ({
  open: questionsOf(intake).map(({ code, suggested }) => [code, suggested ?? null]),
  answered: intake.tables.flatMap(({ proof }) =>
    (proof?.answered ?? []).map(({ question, choice }) => [question.code, choice.choice]),
  ),
})

describe.each(HOSTS)('what was decided, in a workbook in the hands of the host for %s', (kind) => {
  const open = () => benchOf(kind, excel, workbook(), 'apbd.xlsx')

  test('an answer holds in the next run, which nobody tells it', async () => {
    const bench = await open()
    await made(bench, { answers: [answer] })
    const next = await seen(bench)
    expect(told(next)).toEqual({ open: [], answered: [['total-contradicts', 'total']] })
    expect(next.evaluation.totals.budget).toBe(990)
    await made(bench)
    expect(told(await seen(bench)).open).toEqual([])
  })

  test('the last answer holds, and one that is taken back holds no more', async () => {
    const bench = await open()
    await made(bench, { answers: [answer] })
    await made(bench, { answers: [{ ...answer, choice: 'lines' }] })
    expect(told(await seen(bench)).answered).toEqual([['total-contradicts', 'lines']])
    await made(bench, { answers: [{ ...answer, choice: null }] })
    expect(told(await seen(bench))).toEqual({ open: [['total-contradicts', null]], answered: [] })
  })

  test('a column that was chosen holds too, until it is taken back', async () => {
    const bench = await open()
    const override = { sheet: 'APBD', field: 'spent', columns: [2] } as const
    await made(bench, { overrides: [override] })
    expect((await seen(bench)).decisions.overrides).toEqual([override])
    await made(bench, { forgotten: ['APBD'] })
    expect((await seen(bench)).decisions.overrides).toEqual([])
  })
})

test('where the header has changed it is asked again, with the old answer as suggestion', async () => {
  const bench = await benchOf('file', excel, workbook(), 'apbd.xlsx')
  await made(bench, { answers: [answer] })
  const { decisions } = await seen(bench)
  const changed = await benchOf('file', excel, workbook('Pagu'), 'apbd.xlsx')
  const found = await inspect(changed.host(), { ...PLAIN_REQUEST, answers: decisions.answers })
  expect(found.ok && told(found.value)).toEqual({ open: [['total-contradicts', 'total']], answered: [] })
})
