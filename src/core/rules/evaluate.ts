import type { Intake, KpiRow } from '../intake/types'
import { GRADE_SCALES } from '../regulations/gradeScales'
import type { Settings } from '../regulations/settings'
import { at, type Issue, issue } from '../units'
import { audit } from './audit'
import { factorIssues } from './factors/factorIssues'
import { groupByText, scoreGroup } from './groups'
import { joinKpis } from './join'
import { findPerspectives, type PerspectiveGroup } from './perspectives'
import type { PayRules } from './pay/rules'
import { findPolarities } from './polarity'
import { attainRow } from './readings'
import { findRole } from './role'
import { rollUp, rollUpGroups } from './rollup'
import { score } from './score'
import { settingIssues } from './settingIssues'
import { statusLevel } from './status'
import { supportsIssues } from './strategy/supports'
import { isOfOnePeriod } from './trend/onePeriod'
import { soFar, soFarIssues, soFarReading } from './trend/soFar'
import { targetIssues } from './targetBeyondWhole'
import { nameKey } from './text'
import type { Evaluation, KpiResult, Scorecard } from './types'
import { listBudget } from './vfm/hierarchy'
import { accountTotals, valueForMoney } from './vfm/programs'
import { officersWeights } from './units/weights'
import { weighByQuality } from './validity'
import { addUpToAll, findWeights, perspectiveWeights } from './weights'

/**
 * Everything that the rules say about a workbook: attainments, scorecard, value for money and the audit of
 * figures that were already there; what it says of the indicators themselves, `checksOf` tells. Pure: same intake and settings, same evaluation.
 * @param read - the tables as read
 * @param settings - in force; elapsed stays unknown unless it is given there
 * @param declared - the word by which a person declared what a KPI's figures of periods are, or null
 * @param payRules - how pay is computed; without them a table of pay is left as it is
 * @returns results in the order of the intake's rows, and issues
 */
export function evaluate(
  read: Intake,
  settings: Settings,
  declared: (row: KpiRow) => string | null = () => null,
  payRules: PayRules | null = null,
): Evaluation {
  const words = read.kpis.map(declared)
  const parts = read.kpis.map((row, i) => soFar(row, settings, at(words, i)))
  const intake = {
    ...read,
    kpis: read.kpis.map((row, i) => {
      const found = parts[i]
      return found ? { ...row, actual: soFarReading(found) } : row
    }),
  }
  const listing = listBudget(intake.budget)
  const joined = joinKpis(intake, listing)
  const polarity = findPolarities(intake, settings)
  const perspectives = findPerspectives(intake, settings)
  const weights = findWeights(
    intake,
    perspectives.findings.map(({ group }) => group),
  )
  const inForce = weighByQuality(intake.kpis, weights.weights, settings.validityWeights)
  const objectives = groupByText(intake.kpis.map((row) => row.objective))
  const owners = groupByText(intake.kpis.map((row) => row.owner))
  const scales = new Map(
    GRADE_SCALES.map((scale) => [scale, settings.grades.filter((grade) => grade.scale === scale)] as const),
  )

  const kpis = intake.kpis.map((row, i): KpiResult => {
    const finding = at(polarity.polarities, i)
    const { attainment, why, method, gradeScale } = attainRow(row, finding, settings, scales)
    const { weight, weightBasis, weightPair } = at(inForce, i)
    const place = at(perspectives.findings, i)
    const join = at(joined.joins, i)
    const level = join.program === null ? null : at(listing.rows, join.program).row.level
    const { role, roleBasis } = findRole(row, level)
    const byParts = parts[i]
    const said = at(words, i)
    return {
      row,
      ...(byParts ? { soFar: byParts } : {}),
      ...(said === null ? {} : { declared: said }),
      ...(isOfOnePeriod(row, settings, said) ? { ofOnePeriod: true } : {}),
      polarity: finding,
      method,
      gradeScale,
      attainment,
      why,
      score: score(attainment, settings.cap),
      status: statusLevel(attainment, settings.bands),
      perspective: place.group,
      perspectiveBasis: place.basis,
      perspectiveWord: place.word,
      objective: at(objectives.groupOf, i),
      owner: at(owners.groupOf, i),
      weight,
      weightBasis,
      ...(weightPair === undefined ? {} : { weightPair }),
      role,
      roleBasis,
      program: join.program,
      joinedBy: join.joinedBy,
    }
  })

  const vfm = valueForMoney(listing, kpis, settings)
  const measured = perspectives.groups.map((_, group) =>
    kpis.reduce((sum, kpi) => sum + (kpi.perspective === group && kpi.score !== null ? kpi.weight : 0), 0),
  )
  const shares = perspectiveWeights(perspectives.groups, settings, measured, addUpToAll(intake, inForce))
  const scorecard = buildScorecard(kpis, perspectives.groups, shares, { objectives, owners }, settings)
  const audited = audit(kpis, vfm.programs, settings)
  const pay = payRules?.evaluatePay(intake, scorecard, settings.pay)
  const isAlone = kpis.length === 0 && vfm.programs.length === 0
  return {
    kpis,
    programs: vfm.programs,
    ...accountTotals(vfm.programs),
    scorecard,
    audit: audited.rows,
    audited: audited.audited,
    ...(pay && { pay }),
    notJoined: joined.notJoined,
    issues: [
      ...settingIssues(settings),
      ...polarity.issues,
      ...perspectives.issues,
      ...weights.issues,
      ...officersWeights(intake.unitWeights ?? [], scorecard.owners).issues,
      ...shares.issues,
      ...kpis.flatMap(attainmentIssue),
      ...targetIssues(kpis),
      ...soFarIssues(intake.kpis, parts, askedByPeriod(intake)),
      ...objectivesWithoutKpi(intake),
      ...supportsIssues(intake),
      ...factorIssues(intake),
      ...joined.issues,
      ...vfm.issues,
      ...audited.issues,
      // Nobody is told of pay who did not ask for it, or who has nothing else.
      ...(payRules && pay && (settings.sheets.pay === 'yes' || isAlone)
        ? payRules.payIssues(pay, settings.pay)
        : []),
    ],
  }
}

type TextGroups = ReturnType<typeof groupByText>

function buildScorecard(
  kpis: readonly KpiResult[],
  perspectives: readonly PerspectiveGroup[],
  { weights, weighting }: Pick<ReturnType<typeof perspectiveWeights>, 'weights' | 'weighting'>,
  by: { readonly objectives: TextGroups; readonly owners: TextGroups },
  { bands }: Settings,
): Scorecard {
  const members: number[][] = perspectives.map(() => [])
  kpis.forEach(({ perspective }, i) => at(members, perspective).push(i))
  const groups = perspectives.map(({ name, cell, stated, named }, i) => ({
    ...scoreGroup({ name, cell, members: at(members, i) }, kpis, bands, at(weights, i)),
    ...(stated === undefined ? {} : { stated }),
    ...(named === undefined ? {} : { named }),
  }))
  const byKpis = weighting === 'kpis' || weighting === 'plain'
  const whole = byKpis
    ? { score: rollUp(groups).score, coverage: rollUp(kpis).coverage }
    : rollUpGroups(groups)
  return {
    weighting,
    score: whole.score,
    status: statusLevel(whole.score, bands),
    coverage: whole.coverage,
    perspectives: groups,
    objectives: by.objectives.groups.map((group) => scoreGroup(group, kpis, bands)),
    owners: by.owners.groups.map((group) => scoreGroup(group, kpis, bands)),
  }
}

/** Reasons that the intake cannot know of: they follow from the method. */
function attainmentIssue({ row, why }: KpiResult): Issue[] {
  const indicator = row.indicator.text
  switch (why) {
    case 'unknown-grade': {
      const graded = [row.target, row.actual].flatMap((reading) => (reading.kind === 'grade' ? reading : []))
      const grade = graded.map(({ text }) => text).join(' / ')
      return [issue('unknown-grade', 'warning', at(graded, 0).cell, { indicator, grade })]
    }
    case 'baseline-missing':
    case 'baseline-equals-target':
      return [issue(why, 'warning', row.baseline.cell ?? row.indicator.cell, { indicator })]
    case 'kinds-differ':
      return [issue('kinds-differ', 'warning', row.actual.cell ?? row.indicator.cell, { indicator })]
    case 'measures-differ':
      return [issue('measures-differ', 'warning', row.actual.cell ?? row.indicator.cell, { indicator })]
    // What is written in another scale was told with its cell when it was read.
    case 'scales-differ':
    case 'target-missing':
    case 'actual-missing':
    case 'zero-target':
    case 'negative-target':
    case 'unreadable':
    case null:
      return []
  }
}

/** Tables whose results by parts of the year are asked about; they need no finding as well. */
function askedByPeriod({ tables }: Intake): ReadonlySet<number> {
  return new Set(
    tables.flatMap(({ proof }, at) =>
      proof?.questions.some(({ code }) => code === 'part-of-year') ? [at] : [],
    ),
  )
}

function objectivesWithoutKpi({ strategy, kpis }: Intake): Issue[] {
  if (strategy.length === 0 || kpis.every(({ objective }) => objective === null)) return []
  const measured = new Set(kpis.map(({ objective }) => objective && nameKey(objective.text)))
  const told = new Set<string>()
  return strategy.flatMap(({ objective }) => {
    if (!objective) return []
    const key = nameKey(objective.text)
    if (key === '' || measured.has(key) || told.has(key)) return []
    told.add(key)
    return [issue('objective-without-kpi', 'warning', objective.cell, { objective: objective.text.trim() })]
  })
}
