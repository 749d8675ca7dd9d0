import type { Reading } from '../intake/values/reading'
import { figureOffScale, measuresDiffer } from '../intake/values/scale'
import type { KpiRow } from '../intake/types'
import { type GradeScale, gradeScaleName } from '../regulations/gradeScales'
import type { SettingName } from '../regulations/names'
import type { Settings } from '../regulations/settings'
import { MISSING, type Missing, type Ratio } from '../units'
import { attain, type AttainmentInputs, type CellInput } from './attainment'
import { chooseMethod } from './attainment/chooseMethod'
import type { KpiPolarity } from './polarity'
import type { AttainmentMethod, NotComputable } from './types'

/** A KPI's attainment, or why there is none, and how it was computed. */
export interface KpiAttainment {
  readonly method: AttainmentMethod
  readonly gradeScale: SettingName | null
  readonly attainment: Ratio | Missing
  readonly why: NotComputable | null
}

/**
 * Attainment of a KPI row, computed from what our own cells will hold for it.
 * @param row - as the officer wrote it
 * @param polarity - what was settled for it
 * @param settings - grades by scale, way for less is better
 * @param scales - the same grades, split by scale once
 * @returns attainment with its method, or the reason why there is none
 */
export function attainRow(
  row: KpiRow,
  polarity: KpiPolarity,
  settings: Settings,
  scales: ReadonlyMap<GradeScale, Settings['grades']>,
): KpiAttainment {
  const apart = measuresDiffer(row) ? 'measures-differ' : figureOffScale(row) ? 'scales-differ' : null
  if (apart !== null) {
    return { method: 'not-comparable', gradeScale: null, attainment: MISSING, why: apart }
  }
  const { method, scale } = chooseMethod(
    {
      polarity: polarity.polarity,
      asksBaseline: polarity.fromBaseline,
      target: row.target,
      actual: row.actual,
      baseline: row.baseline,
      indicator: row.indicator.text,
    },
    settings.grades,
  )
  const inputs: AttainmentInputs = {
    ...targetInputs(row.target),
    actual: cellInput(row.actual),
    baseline: cellInput(row.baseline),
    scale: scale === null ? [] : (scales.get(scale) ?? []),
  }
  const result = attain(method, inputs, settings)
  const gradeScale = scale === null ? null : gradeScaleName(scale)
  if (result.ok) return { method, gradeScale, attainment: result.value, why: null }
  return { method, gradeScale, attainment: MISSING, why: isUnreadable(row) ? 'unreadable' : result.reason }
}

/**
 * What our own cell holds for a reading. Ranges and unreadable texts never are a figure there.
 * @param reading - as the officer wrote it
 * @returns a number, a grade, a day's serial number, or missing
 */
export function cellInput(reading: Reading): CellInput {
  switch (reading.kind) {
    case 'number':
      return reading.value
    case 'grade':
      return reading.text
    case 'date':
      return reading.serial
    case 'missing':
    case 'range':
    case 'unreadable':
      return MISSING
  }
}

/**
 * @param target - as the officer wrote it
 * @returns what attainment is computed against: our own cell's value, and the ends of a range
 */
export function targetInputs(target: Reading): Pick<AttainmentInputs, 'target' | 'targetLow' | 'targetHigh'> {
  const ends = target.kind === 'range' ? { targetLow: target.low, targetHigh: target.high } : {}
  return { target: cellInput(target), ...ends }
}

function isUnreadable({ target, actual }: KpiRow): boolean {
  return target.kind === 'unreadable' || actual.kind === 'unreadable' || actual.kind === 'range'
}
