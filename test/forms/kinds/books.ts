import type { Draft } from '../draft'
import type { Kind } from '../kind'
import { codes, lineNames, lineOf, moneyTable, programTruth, total, type Line } from '../parts/money'
import { addTotal } from '../dimensions/total'
import { NAMES } from '../words/names'

/** One workbook of several sheets of money: offices are added, periods, years, revisions and recaps are not. */
export const books: Kind = {
  name: 'books',
  family: 'money',
  reads: ['book'],
  without: ['total', 'size', 'order', 'sheets', 'titles', 'unit', 'identifiers'],
  build(draft) {
    const form = draft.choice('book')
    draft.keepsWords = true
    const { names, concept } = lineNames(draft, draft.random.int(4, 8))
    const lines = names.map((name) => lineOf(draft, name))
    if (form === 'offices') return offices(draft)
    if (form === 'recap' || form === 'recap-offices') return recap(draft, form === 'recap')
    const given = draft.random.chance(0.4) ? codes(draft, lines.length) : null
    const put = (sheet: string, title: string, list: readonly Line[]): void => {
      const { table } = moneyTable(draft, list, concept, given)
      draft.sheet(sheet, [title]).tables.push(table)
    }
    const share = (part: number, budget = 1): Line[] =>
      lines.map((line) => ({
        name: line.name,
        budget: Math.round(line.budget * budget),
        spent: Math.round(line.spent * part),
      }))
    if (form === 'periods' || form === 'months') {
      const isMonths = form === 'months'
      const parts = isMonths ? [0.09, 0.16, 0.24, 0.37, 0.52, 0.66, 0.8, 1] : [0.22, 0.47, 0.71, 1]
      const from = isMonths ? draft.random.int(0, 4) : 0
      parts.slice(from).forEach((part, at) => {
        const word = (isMonths ? draft.texts.months : draft.texts.quarters)[at + from] ?? ''
        const title = draft.both(
          `REALISASI ANGGARAN S.D. ${word} TAHUN ${draft.year}`,
          `Budget and spending to date, ${word} ${draft.year}`,
        )
        put(word, title, part === 1 ? lines : share(part))
      })
    } else if (form === 'years') {
      const title = draft.both('REALISASI ANGGARAN TAHUN ', 'Budget and expenditure ')
      put(String(draft.year - 1), title + String(draft.year - 1), share(0.9, 0.93))
      put(String(draft.year), title + String(draft.year), lines)
    } else {
      put('A', draft.both(`APBD ${draft.year}`, `Original budget ${draft.year}`), share(0.6, 0.9))
      put('B', draft.both(`APBD Perubahan ${draft.year}`, `Revised budget ${draft.year}`), lines)
    }
    draft.state({ kpis: [], totals: total(lines) })
  },
}

function offices(draft: Draft): void {
  const names = draft.random.some(NAMES[draft.lang].offices, draft.random.int(2, 4))
  const shared = draft.random.some(NAMES[draft.lang].activities, 5)
  const all: Line[] = []
  for (const office of names) {
    const lines = draft.random.some(shared, 4).map((name) => lineOf(draft, name))
    all.push(...lines)
    const { table } = moneyTable(draft, lines, 'activity', null)
    addTotal(draft, table, 'bottom')
    const title = draft.both(`REALISASI ANGGARAN ${draft.year}`, `Budget and expenditure ${draft.year}`)
    draft.sheet(office, [office.toUpperCase(), title]).tables.push(table)
  }
  draft.state({ kpis: [], totals: total(all) })
}

/** A sheet by programme or office that adds up to what another lists line by line: one budget, not two. */
function recap(draft: Draft, isByProgram: boolean): void {
  const { random } = draft
  const { programs, offices } = NAMES[draft.lang]
  const groups = random.some(isByProgram ? programs : offices, random.int(2, 4))
  const names = random.some(NAMES[draft.lang].subs, groups.length * 3)
  const lines = names.map((name) => lineOf(draft, name))
  const sums = groups.map((name, i): Line => ({ name, ...total(lines.slice(i * 3, i * 3 + 3)) }))
  const detail = moneyTable(draft, lines, 'activity').table
  const short = moneyTable(draft, sums, isByProgram ? 'program' : 'office').table
  addTotal(draft, detail, 'bottom')
  addTotal(draft, short, 'bottom')
  const first = random.chance(0.5)
  const put = (isRecap: boolean): void => {
    const sheet = draft.sheet(isRecap ? draft.both('Rekap', 'Summary') : draft.both('Rincian', 'Detail'), [
      isRecap
        ? isByProgram
          ? draft.both(`REKAPITULASI PER PROGRAM ${draft.year}`, `Summary by programme ${draft.year}`)
          : draft.both(
              `REKAPITULASI PER PERANGKAT DAERAH ${draft.year}`,
              `Summary by department ${draft.year}`,
            )
        : draft.both(`RINCIAN PER KEGIATAN ${draft.year}`, `Detail by activity ${draft.year}`),
    ])
    sheet.tables.push(isRecap ? short : detail)
  }
  put(first)
  put(!first)
  draft.state({
    kpis: [],
    totals: total(lines),
    programs: lines.map(programTruth),
    programCount: lines.length,
  })
}
