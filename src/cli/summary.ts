import { unitsOf } from '../core/rules/units/unitsOf'
import { statusWord } from '../core/rules/statusWord'
import Table from 'cli-table3'
import pc from 'picocolors'
import type { Written } from '../app/generate'
import type { Inspection } from '../app/inspect'
import type { Choice, Part, Question } from '../core/intake/proof/proof'
import { bookStanding, questionsOf } from '../core/intake/proof/standing'
import { columnName, displayRef, rangeAddress, type Translate } from '../core/units'
import { planActions } from '../core/rules/actions/plan'
import { planTrends } from '../core/rules/trend/plan'
import { choiceText, questionText } from '../core/intake/proof/questionText'
import { issueText } from './issueText'
import { plain } from './plain'
import type { StatusLevel } from '../core/regulations/settings'

const SHOWN_ISSUES = 8
const SHOWN_QUESTIONS = 2
const BAR = 20
const COLOURS: Record<StatusLevel, (text: string) => string> = {
  5: pc.green,
  4: pc.green,
  3: pc.yellow,
  2: pc.yellow,
  1: pc.red,
  0: pc.dim,
}

class Words {
  constructor(
    readonly lang: 'id' | 'en',
    readonly t: Translate,
  ) {}

  percent(ratio: number | null): string {
    if (ratio === null) return '–'
    const text = (ratio * 100).toFixed(1)
    return `${this.lang === 'id' ? text.replace('.', ',') : text} %`
  }

  money(amount: number | null): string {
    if (amount === null) return '–'
    const whole = Math.round(amount).toString()
    return whole.replace(/\B(?=(\d{3})+(?!\d))/g, this.lang === 'id' ? '.' : ',')
  }
}

function table(head: string[], rows: string[][], right: number[] = []): string {
  const drawn = new Table({
    head: head.map((text) => pc.bold(text)),
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => (right.includes(i) ? 'right' : 'left')),
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '  ',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
  })
  drawn.push(...rows)
  return drawn.toString()
}

function tables({ intake }: Inspection, { t }: Words): string[] {
  if (intake.tables.length === 0) return []
  const rows = intake.tables.map((found) => [
    t(found.restates ? 'report.notes.kind.restated' : `report.notes.kind.${found.kind}`),
    plain(`${found.sheet}!${rangeAddress(found.range)}`),
    String(found.rowsRead),
    String(found.rowsAside),
    found.columns
      .map((column) => `${t(`field.${column.field}`)}=${column.columns.map(columnName).join('+')}`)
      .join(' '),
  ])
  const head = ['kind', 'where', 'rows', 'aside', 'columns'].map((key) => t(`cli.summary.${key}`))
  return [pc.bold(t('cli.summary.found')), table(head, rows, [2, 3]), '']
}

function scores({ evaluation, settings }: Inspection, words: Words): string[] {
  const { t } = words
  const { scorecard, kpis } = evaluation
  if (kpis.length === 0) return []
  const line = (name: string, score: number | null, level: StatusLevel, count: number, coverage: number) => [
    name,
    words.percent(score),
    COLOURS[level]('█'.repeat(Math.round(Math.min(score ?? 0, 1.2) * BAR)).padEnd(BAR)),
    COLOURS[level](plain(statusWord(level, settings, t))),
    String(count),
    words.percent(coverage),
  ]
  const rows = [
    ...scorecard.perspectives.map((group) =>
      line(plain(group.name), group.score, group.status, group.kpis, group.coverage),
    ),
    line(
      pc.bold(t('report.group.overall')),
      scorecard.score,
      scorecard.status,
      kpis.length,
      scorecard.coverage,
    ),
  ]
  const head = ['perspective', 'score', 'bar', 'status', 'kpis', 'coverage'].map((key) =>
    t(`cli.summary.${key}`),
  )
  return [pc.bold(t('cli.summary.scorecard')), table(head, rows, [1, 4, 5]), '']
}

/** Who leads and who trails, where units can be ranked. */
function units(result: Inspection, words: Words): string[] {
  if (result.evaluation.scorecard.owners.length < 2) return []
  const found = unitsOf(result)
  const ranked = found.units.filter(({ rank }) => rank !== null)
  const [best, worst] = [ranked[0]?.group, ranked.at(-1)?.group]
  if (!best || !worst) return []
  const line = words.t('units.summary', {
    best: plain(best.name),
    bestScore: words.percent(best.score),
    worst: plain(worst.name),
    worstScore: words.percent(worst.score),
    open: found.units.length - ranked.length,
    all: found.units.length,
    score: words.percent(found.score),
  })
  return [line, '']
}

/** How many KPIs got better and worse since the period before, where the workbook tells periods apart. */
function trend(result: Inspection, { t }: Words): string[] {
  const all = planTrends(
    result,
    result.evaluation.kpis.map((_, i) => i),
  ).tables.flatMap(({ trends }) => trends)
  if (all.length === 0) return []
  const count = (way: 1 | -1) => all.filter(({ direction }) => direction === way).length
  return [t('trend.summary', { up: count(1), down: count(-1), all: all.length }), '']
}

function budget({ evaluation }: Inspection, words: Words): string[] {
  const { t } = words
  if (evaluation.programs.length === 0) return []
  const rows = evaluation.accounts.map((account) => [
    t(`report.account.${account.account ?? 'all'}`),
    words.money(account.budget),
    words.money(account.spent),
    words.percent(account.budget && account.spent !== null ? account.spent / account.budget : null),
  ])
  const head = ['account', 'budget', 'spent', 'absorption'].map((key) => t(`cli.summary.${key}`))
  return [
    pc.bold(t('cli.summary.money', { count: evaluation.programs.length })),
    table(head, rows, [1, 2, 3]),
    '',
  ]
}

/** A choice in words, and below it what is typed to give it: a second run with it settles the question. */
function choiceLines({ code, table }: Question, choice: Choice, { lang, t }: Words): string[] {
  const answer = `${code}@${table.sheet}!${rangeAddress(table.range)}=${choice.choice}`
  const mark = answer.includes("'") ? '"' : "'"
  return [
    `    ${plain(choiceText(code, choice, lang, t))}`,
    pc.dim(`      --answer ${mark}${plain(answer)}${mark}`),
  ]
}

/** What is proven in one line, and what waits with the answers there are. */
function standing({ intake }: Inspection, words: Words): string[] {
  const { t } = words
  const questions = questionsOf(intake)
  const proven = intake.tables.flatMap(({ restates, proof }) =>
    restates || proof?.standing !== 'proven'
      ? []
      : proof.witnesses.filter(({ kind, what, agrees }) => kind === 'rows' && what === 'total' && agrees),
  )
  const [witness] = proven
  const lines = witness
    ? [`  ${pc.green('✓')} ${t('cli.summary.proven', { cell: plain(displayRef(witness.cell)) })}`]
    : []
  if (questions.length > 0) lines.push(pc.bold(t('cli.summary.open', { count: questions.length })))
  for (const question of questions.slice(0, SHOWN_QUESTIONS)) {
    const { choices, suggested } = question
    lines.push(
      `  ${pc.yellow('?')} ${plain(questionText(question, words.lang, t))}`,
      ...choices.flatMap((choice) => choiceLines(question, choice, words)),
    )
    if (suggested) lines.push(`      ${t('question.suggested', { choice: plain(suggested) })}`)
  }
  if (questions.length > SHOWN_QUESTIONS)
    lines.push(pc.dim(`  ${t('cli.summary.moreQuestions', { count: questions.length - SHOWN_QUESTIONS })}`))
  return lines.length > 0 ? [...lines, ''] : []
}

/** What rests on a part that waits for an answer is not said, only that it waits. */
function whereSure(
  part: Part,
  result: Inspection,
  words: Words,
  sections: readonly ((result: Inspection, words: Words) => string[])[],
): string[] {
  if (bookStanding(result.intake)[part] === 'sure') return sections.flatMap((say) => say(result, words))
  return [`${pc.bold(words.t(`cli.summary.waits.${part}`))} ${words.t('waiting.text')}`, '']
}

/** Only where its sheet is asked for; no person is named. */
function pay({ evaluation, settings }: Inspection, words: Words): string[] {
  const found = evaluation.pay
  if (!found || settings.sheets.pay !== 'yes') return []
  const { t } = words
  const values = {
    computed: found.computed,
    all: found.rows.length,
    total: words.money(found.total),
    budget: words.money(found.budget),
    rewarded: found.rewarded,
    sanctioned: found.sanctioned,
  }
  return [pc.bold(t('pay.cli.heading')), `  ${t('pay.cli.line', values)}`, '']
}

function findings(result: Inspection, words: Words): string[] {
  const { issues, evaluation } = result
  const { t } = words
  const count = (severity: string) => issues.filter((found) => found.severity === severity).length
  const lines = [
    pc.bold(
      t('cli.summary.issues', { errors: count('error'), warnings: count('warning'), infos: count('info') }),
    ),
  ]
  const grave = [...issues].filter((found) => found.severity !== 'info')
  grave.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  for (const found of grave.slice(0, SHOWN_ISSUES)) {
    const mark = found.severity === 'error' ? pc.red('✗') : pc.yellow('!')
    const cell = found.cell ? `${plain(displayRef(found.cell))}  ` : ''
    lines.push(`  ${mark} ${pc.bold(cell)}${plain(issueText(found, t))}`)
  }
  if (grave.length > SHOWN_ISSUES)
    lines.push(pc.dim(`  ${t('cli.summary.moreIssues', { count: grave.length - SHOWN_ISSUES })}`))
  if (evaluation.audited > 0) {
    lines.push(
      `  ${t('cli.summary.audit', { audited: evaluation.audited, differ: evaluation.audit.length })}`,
    )
  }
  const actions = planActions(result, [...evaluation.kpis.keys()], 0)
  const open = actions.open.filter(({ situation }) => situation !== 'unmeasured').length
  if (open > 0 && bookStanding(result.intake).kpis === 'sure') {
    lines.push(`  ${t('cli.summary.actions', { count: open, limit: words.percent(actions.limit) })}`)
  }
  return [...lines, '']
}

/**
 * What was found and done, for a person at a terminal.
 * @param result - what was inspected or generated
 * @param t - translate
 * @returns lines of text
 */
export function summarise(result: Inspection | Written, t: Translate): string {
  const words = new Words(result.settings.lang, t)
  const { intake } = result
  const title = [intake.organisation, intake.period?.text]
    .filter((part) => part)
    .map((part) => plain(part as string))
  return [
    '',
    pc.bold(title.length > 0 ? title.join(' · ') : plain(result.content.fileName)),
    '',
    ...standing(result, words),
    ...whereSure('kpis', result, words, [scores, units, trend]),
    ...whereSure('totals', result, words, [budget]),
    ...(questionsOf(intake).length > 0 ? [] : pay(result, words)),
    ...tables(result, words),
    ...findings(result, words),
  ].join('\n')
}
