import { unitsOf } from '../core/rules/units/unitsOf'
import { checksOf } from '../core/rules/indicatorChecks'
import { figureOf } from '../app/facts/figure'
import type { Written } from '../app/generate'
import type { Inspection } from '../app/inspect'
import { columnName, displayRef, MISSING, rangeAddress, type Translate } from '../core/units'
import { planActions } from '../core/rules/actions/plan'
import { assessments } from '../core/rules/readiness/assessments'
import { assumedDirections } from '../core/rules/assumedDirections'
import { assessed, readiness } from '../core/rules/readiness/assessment'
import { mapFactors } from '../core/rules/factors/mapFactors'
import { namesFactors } from '../core/rules/factors/statedLinks'
import { strategyMap } from '../core/rules/strategy/strategyMap'
import { askSentences, choiceSentence } from '../core/intake/proof/choiceSentence'
import { bookStanding, questionsOf } from '../core/intake/proof/standing'
import { planTrends } from '../core/rules/trend/plan'
import { issueText } from './issueText'
import { plainJson } from './plain'

/** What is planned and spent; a workbook of income alone has none, and its income stands under its account. */
function totalsOfSpending({
  accounts,
  totals,
}: Inspection['evaluation']): Inspection['evaluation']['totals'] {
  const isOfSpending = accounts.some(({ account }) => account === 'expenditure' || account === null)
  return isOfSpending ? totals : { budget: MISSING, spent: MISSING }
}

/** Key success factors with what people chose on an earlier sheet. */
function factors(result: Inspection): object[] {
  const { map } = mapFactors(result)
  return map.factors.map(({ name, score, coverage, kpis }, i) => ({
    name,
    proposed: map.areProposed,
    score,
    coverage,
    kpis,
    indicators: map.links.flatMap(({ group, kpi }) => {
      const row = result.intake.kpis[kpi]
      return group === i && row ? [displayRef(row.indicator.cell)] : []
    }),
  }))
}

/** KPIs with more than one period: their figures, and where they go. */
function trends(result: Inspection): object[] {
  const { kpis } = result.evaluation
  const plan = planTrends(
    result,
    kpis.map((_, i) => i),
  )
  return plan.tables.flatMap((table) =>
    table.trends.flatMap((trend) => {
      const row = kpis[trend.kpi]?.row
      if (!row) return []
      return {
        cell: displayRef(row.indicator.cell),
        indicator: row.indicator.text,
        nature: trend.nature,
        periods: table.frame.periods.map((period, at) => ({
          ...period,
          actual: trend.cells[at] ?? null,
          attainment: trend.attainments[at] ?? null,
        })),
        change: trend.change,
        attainmentChange: trend.attainmentChange,
        direction: trend.direction,
        projection: trend.projection,
      }
    }),
  )
}

/**
 * Everything that was found, for other programs: ratios as 1 = 100 %, missing as null.
 * @param result - what was inspected or generated
 * @param t - translate, for the messages of issues
 * @returns one plain object
 */
export function toJson(result: Inspection | Written, t: Translate): object {
  const { intake, evaluation, settings } = result
  const { scorecard } = evaluation
  return {
    tables: intake.tables.map((table) => ({
      kind: table.kind,
      sheet: table.sheet,
      range: rangeAddress(table.range),
      headerRows: table.headerRows,
      rows: table.rowsRead,
      rowsSeen: table.rowsSeen,
      columns: Object.fromEntries(
        table.columns.map((column) => [column.field, column.columns.map(columnName)]),
      ),
      mapping: table.columns.map((column) => ({
        field: column.field,
        columns: column.columns.map(columnName),
        header: column.header,
        confidence: column.confidence,
        basis: column.basis,
        alternatives: column.alternatives,
      })),
      unmapped: table.unmapped.map((column) => ({ column: columnName(column.col), header: column.header })),
      setAside: table.setAside.map((row) => ({
        cell: displayRef(row.cell),
        reason: row.reason,
        text: row.text,
        rows: row.rows,
      })),
      restates: table.restates && {
        sheet: table.restates.sheet,
        range: rangeAddress(table.restates.range),
        share: table.restates.share,
      },
      proof: table.proof
        ? {
            standing: table.proof.standing,
            witnesses: table.proof.witnesses.map(({ kind, what, cell, printed, ours, agrees }) => ({
              kind,
              what,
              cell: displayRef(cell),
              printed,
              ours,
              agrees,
            })),
          }
        : null,
    })),
    standing: bookStanding(intake),
    questions: questionsOf(intake).map((question) => ({
      code: question.code,
      part: question.part,
      table: { ...question.table, range: rangeAddress(question.table.range) },
      cell: question.cell && displayRef(question.cell),
      message: askSentences(question)
        .map(({ key, values }) => t(key, values))
        .join(' '),
      also: question.also ?? [],
      choices: question.choices.map((choice) => {
        const { key, values } = choiceSentence(question.code, choice)
        const { agrees, ...effect } = choice.effect
        return {
          choice: choice.choice,
          message: t(key, values),
          effect: { ...effect, ...(agrees ? { agrees: displayRef(agrees) } : {}) },
        }
      }),
      suggested: question.suggested ?? null,
    })),
    kpis: evaluation.kpis.map((kpi) => ({
      cell: displayRef(kpi.row.indicator.cell),
      indicator: kpi.row.indicator.text,
      unit: kpi.row.unit?.text ?? null,
      polarity: kpi.polarity.polarity,
      polarityBasis: kpi.polarity.basis,
      polarityAssumed: kpi.polarity.basis === 'assumed',
      method: kpi.method,
      target: figureOf(kpi.row.target),
      actual: figureOf(kpi.row.actual),
      baseline: figureOf(kpi.row.baseline),
      attainment: kpi.attainment,
      why: kpi.why,
      score: kpi.score,
      status:
        kpi.status === 0 ? null : (settings.bands.find((band) => band.level === kpi.status)?.word ?? null),
      level: kpi.status,
      perspective: scorecard.perspectives[kpi.perspective]?.name ?? null,
      objective: kpi.row.objective?.text ?? null,
      owner: kpi.row.owner?.text ?? null,
      weight: kpi.weight,
      program:
        kpi.program === null
          ? null
          : displayRef((evaluation.programs[kpi.program] as ProgramOf).row.name.cell),
    })),
    programs: evaluation.programs.map((program) => ({
      cell: displayRef(program.row.name.cell),
      code: program.row.code?.text ?? null,
      level: program.row.level,
      name: program.row.name.text,
      budget: program.budget,
      spent: program.spent,
      absorption: program.absorption,
      economy: program.economy,
      economyVerdict: program.economyVerdict,
      outputAttainment: program.outputAttainment,
      efficiency: program.efficiency,
      efficiencyVerdict: program.efficiencyVerdict,
      effectiveness: program.effectiveness,
      counted: program.counted,
    })),
    totals: totalsOfSpending(evaluation),
    accounts: evaluation.accounts,
    scorecard: {
      score: scorecard.score,
      weighting: scorecard.weighting,
      coverage: scorecard.coverage,
      assumedDirections: assumedDirections(evaluation.kpis),
      perspectives: scorecard.perspectives.map((group) => ({
        name: group.name,
        weight: group.weight,
        score: group.score,
        coverage: group.coverage,
        kpis: group.kpis,
      })),
    },
    units: unitsOf(result).units.map((unit) => ({
      name: unit.group.name,
      weight: unit.weight,
      score: unit.group.score,
      coverage: unit.group.coverage,
      rank: unit.rank,
      kpis: unit.group.kpis,
      budget: unit.money.budget,
      spent: unit.money.spent,
      absorption: unit.absorption,
    })),
    scoreFromUnits: unitsOf(result).score,
    trends: trends(result),
    objectives: strategyMap(intake, evaluation).objectives.map((objective, _, all) => ({
      name: objective.name,
      score: objective.score,
      coverage: objective.coverage,
      kpis: objective.kpis,
      supports: objective.supports.map((i) => all[i]?.name ?? ''),
    })),
    factors: namesFactors(intake) || settings.sheets.factors === 'yes' ? factors(result) : [],
    checks: checksOf(result).map((check) => ({
      cell: displayRef((evaluation.kpis[check.kpi] as KpiOf).row.indicator.cell),
      factor: check.factor,
      verdict: check.verdict,
      code: check.findings[0]?.code ?? null,
      findings: check.findings.map((finding) => ({
        code: finding.code,
        verdict: finding.verdict,
        values: finding.values,
      })),
    })),
    audit: evaluation.audit.map((row) => ({
      cell: displayRef(row.cell),
      name: row.name.text,
      published: row.published,
      computed: row.computed,
      cause: row.cause,
    })),
    pay: evaluation.pay && settings.sheets.pay === 'yes' ? payJson(evaluation.pay) : null,
    actions: actionsOf(result),
    readiness: readinessOf(result),
    issues: result.issues.map((found) => ({
      code: found.code,
      severity: found.severity,
      cell: found.cell ? displayRef(found.cell) : null,
      message: issueText(found, t),
    })),
    sheets: 'sheets' in result ? result.sheets : [],
  }
}

/** Persons are told by their cells; names and staff numbers stay in the workbook. */
function payJson(pay: NonNullable<Inspection['evaluation']['pay']>): object {
  return {
    total: pay.total,
    budget: pay.budget,
    budgetFrom: pay.budgetFrom,
    cutTotal: pay.cutTotal,
    computed: pay.computed,
    rewarded: pay.rewarded,
    sanctioned: pay.sanctioned,
    rows: pay.rows.map((result) => ({
      cell: displayRef(result.row.name.cell),
      unit: result.row.unit?.text ?? null,
      base: result.base,
      productivity: result.productivity,
      discipline: result.discipline,
      score: result.score,
      share: result.share,
      pay: result.pay,
      cut: result.cut,
      why: result.why,
      flag: result.flag,
    })),
  }
}

/** The KPIs that need action, and how much was typed for KPIs that are gone. */
function actionsOf(result: Inspection): object {
  const { limit, open, orphans } = planActions(result, [...result.evaluation.kpis.keys()], 0)
  const below = open.filter(({ situation }) => situation !== 'unmeasured')
  return {
    limit,
    kpis: below.map(({ kpi }) => displayRef(kpi.row.indicator.cell)),
    withoutKpi: orphans.length,
  }
}

/** Mean of the statements that people scored, 1 to 5, and how many they are. */
function readinessOf({ inputs }: Inspection): object {
  const scores = Object.values(assessments(inputs)).map(({ score }) => assessed(score))
  return { score: readiness(scores), scored: scores.filter((score) => score !== null).length }
}

type ProgramOf = Inspection['evaluation']['programs'][number]
type KpiOf = Inspection['evaluation']['kpis'][number]

/**
 * @param value - a plain object
 * @returns it as JSON that a terminal can show as well: no control character stands in it as itself
 */
export function printJson(value: object): string {
  return `${plainJson(JSON.stringify(value, null, 2))}\n`
}
