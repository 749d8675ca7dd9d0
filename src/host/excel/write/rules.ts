import type { ConditionalFormat, DataValidation, SheetBody } from '../../../core/report/model'
import { absoluteRange } from '../../../core/units'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'
import { plainFormula } from './cells'
import { colour } from './looks'

/** Limits of Excel's own dialogue. */
const MAX_TITLE = 32
const MAX_MESSAGE = 225

/**
 * Puts in conditional formats and what may be typed.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - its rules
 */
export async function writeRules(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  // A new format goes before all others, so the last one is put in first.
  for (const { range, rules } of [...model.conditionalFormats].reverse()) {
    for (const rule of [...rules].reverse()) {
      await pen.room(rule.formula.length, 14)
      addConditional(rangeOf(sheet, range), rule)
    }
  }
  for (const validation of model.validations) {
    await pen.room(JSON.stringify(validation).length, 6)
    addValidation(rangeOf(sheet, validation.range).dataValidation, validation)
  }
}

function addConditional(range: Excel.Range, rule: ConditionalFormat['rules'][number]): void {
  const added = range.conditionalFormats.add('Custom')
  const { custom } = added
  custom.rule.formula = `=${plainFormula(rule.formula)}`
  if (rule.fill !== undefined) custom.format.fill.color = colour(rule.fill)
  if (rule.color !== undefined) custom.format.font.color = colour(rule.color)
  if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat
  if (rule.bold) custom.format.font.bold = true
  for (const [side, at] of [
    ['EdgeTop', rule.topLine],
    ['EdgeBottom', rule.bottomLine],
  ] as const) {
    if (at === undefined) continue
    const line = custom.format.borders.getItem(side)
    line.style = 'Continuous'
    line.color = colour(at)
  }
  added.stopIfTrue = true
}

function addValidation(validation: Excel.DataValidation, { rule, title, message }: DataValidation): void {
  if (rule.type === 'list') {
    validation.rule = { list: { inCellDropDown: true, source: rule.items.join(',') } }
    validation.ignoreBlanks = true
  } else if (rule.type === 'choice') {
    validation.rule = { list: { inCellDropDown: true, source: `=${absoluteRange(rule.from)}` } }
    validation.ignoreBlanks = true
  } else {
    validation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } }
    validation.ignoreBlanks = rule.blank
  }
  validation.errorAlert = {
    showAlert: rule.type !== 'choice',
    style: 'Stop',
    title: title.slice(0, MAX_TITLE),
    message: message.slice(0, MAX_MESSAGE),
  }
}
