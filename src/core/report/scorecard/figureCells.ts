import type { Translate } from '../../units'
import type { Reading } from '../../intake/values/reading'
import { readingFormula } from '../../intake'
import { FORMAT, STYLE, figureStyle } from '../styles'
import type { CellStyle } from '../model'

/** A figure of a KPI as our sheet shows it. */
export interface FigureCell {
  /** Null where it can only be written as it was read. */
  readonly formula: string | null
  readonly value: string | number | null
  readonly style: CellStyle
}

/**
 * @param text - a text cell
 * @returns what Excel's TRIM makes of it
 */
function excelTrim(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '')
}

/**
 * @param reading - a target, actual or baseline as read
 * @param format - number format of the KPI's figures
 * @returns formula over the source cell, the value, and how it looks; missing shows as an empty text
 */
export function figureCell(reading: Reading, format: string): FigureCell {
  const formula = readingFormula(reading)
  switch (reading.kind) {
    case 'number':
      return { formula, value: reading.value, style: figureStyle(format) }
    case 'date':
      return { formula, value: reading.serial, style: figureStyle(FORMAT.date) }
    case 'grade':
      return { formula, value: excelTrim(reading.text), style: STYLE.figureText }
    case 'range':
      return { formula: null, value: reading.text, style: STYLE.figureText }
    case 'missing':
      return { formula, value: formula === null ? null : '', style: figureStyle(format) }
    case 'unreadable':
      return { formula, value: formula === null ? null : '', style: figureStyle(format) }
  }
}

function decimals(value: number): number {
  const text = String(Math.abs(value))
  const point = text.indexOf('.')
  return point < 0 || text.includes('e') ? 0 : Math.min(2, text.length - point - 1)
}

/** Figures from here on are shown in millions, and from here on without decimals: no column of ours is wider. */
export const LONG = { millions: 1e8, whole: 1e7 } as const

/**
 * @param t - translate
 * @returns format of figures that are shown in millions
 */
export function millionsFormat(t: Translate): string {
  return `#,##0.0,," ${t('report.millionsShort')}"`
}

/**
 * The format that shows a KPI's target and actual in the same decimals, the ones that the officer used; long ones in
 * millions.
 * @param readings - the KPI's figures
 * @param source - number format of the source cell
 * @param t - translate
 * @returns a number format code
 */
export function kpiFormat(readings: readonly Reading[], source: string, t: Translate): string {
  const figures = readings.flatMap((reading) => (reading.kind === 'number' ? [reading] : []))
  const most = Math.max(0, ...figures.map(({ value }) => Math.abs(value)))
  const own = /^[#,]*0(?:\.(0+))?%?(?:;|$)/.exec(source)
  const declared = own ? (own[1]?.length ?? 0) : 0
  const places = Math.max(Math.min(declared, 3), ...figures.map((figure) => decimals(figure.value)), 0)
  const plain = places > 0 && most < LONG.whole ? `#,##0.${'0'.repeat(places)}` : FORMAT.whole
  const code = most < LONG.millions ? plain : millionsFormat(t)
  return /\(/.test(source) ? `${code};(${code})` : code
}
