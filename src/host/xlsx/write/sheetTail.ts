import type { ConditionalFormat, DataValidation, SheetModel } from '../../../core/report/model'
import { absoluteRange, rangeAddress } from '../../../core/units'
import { escapeAttribute, escapeMarkup, escapeText } from '../xml/escape'
import { ignoredErrors } from './ignoredErrors'
import type { StyleBook } from './styleBook'

const PAPER = { A4: 9, F4: 14 } as const
/** Limits of the format; longer ones make Excel repair the file. */
const MAX_TITLE = 32
const MAX_MESSAGE = 225
const MAX_HEADER = 255

/**
 * @param model - the sheet
 * @param styles - where the looks of conditional formats are added
 * @returns all that follows the cells, in the order that the format demands
 */
export function sheetTail(model: SheetModel, styles: StyleBook): string {
  return [
    model.isProtected
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>'
      : '',
    model.filter === null ? '' : `<autoFilter ref="${rangeAddress(model.filter)}"/>`,
    counted(
      'mergeCells',
      model.merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
    ),
    conditionalFormats(model.conditionalFormats, styles),
    counted('dataValidations', model.validations.map(validation)),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER[model.print.paper]}" fitToWidth="1" fitToHeight="${model.print.onePage ? 1 : 0}" orientation="${model.print.landscape ? 'landscape' : 'portrait'}"/>`,
    headerFooter(model.print),
    pageBreaks(model),
    ignoredErrors(model),
  ].join('')
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`
}

/** Earlier formats of the model go before later ones, and within one the first match ends it. */
function conditionalFormats(formats: readonly ConditionalFormat[], styles: StyleBook): string {
  let priority = 0
  return formats
    .map(({ range, rules }) => {
      const written = rules.map((rule) => {
        priority += 1
        const head = `<cfRule type="expression" dxfId="${styles.differential(rule)}" priority="${priority}" stopIfTrue="1">`
        return `${head}<formula>${escapeMarkup(rule.formula)}</formula></cfRule>`
      })
      if (written.length === 0) return ''
      return `<conditionalFormatting sqref="${rangeAddress(range)}">${written.join('')}</conditionalFormatting>`
    })
    .join('')
}

function validation({ range, rule, title, message }: DataValidation): string {
  const refuses = rule.type === 'choice' ? '' : ' showErrorMessage="1"'
  const said = `${refuses} errorTitle="${escapeAttribute(title.slice(0, MAX_TITLE))}" error="${escapeAttribute(message.slice(0, MAX_MESSAGE))}" sqref="${rangeAddress(range)}"`
  if (rule.type === 'list') {
    const list = rule.items.join(',').replaceAll('"', '""')
    return `<dataValidation type="list" allowBlank="1"${said}><formula1>${escapeMarkup(`"${list}"`)}</formula1></dataValidation>`
  }
  if (rule.type === 'choice') {
    return `<dataValidation type="list" allowBlank="1"${said}><formula1>${absoluteRange(rule.from)}</formula1></dataValidation>`
  }
  const blank = rule.blank ? ' allowBlank="1"' : ''
  return `<dataValidation type="decimal" operator="between"${blank}${said}><formula1>${rule.min}</formula1><formula2>${rule.max}</formula2></dataValidation>`
}

function headerFooter({ header, footer, pageText }: SheetModel['print']): string {
  const plain = (text: string): string => text.replaceAll('&', '&&')
  const pages = plain(pageText).replaceAll('{page}', '&P').replaceAll('{pages}', '&N')
  const right = pages === '' ? '' : `&R${pages}`
  const top = header === '' ? '' : `&L${cutHeader(plain(header), MAX_HEADER - 2)}`
  const left = footer === '' ? '' : `&L${cutHeader(plain(footer), MAX_HEADER - 2 - right.length)}`
  const bottom = left + right
  if (top === '' && bottom === '') return ''
  return [
    '<headerFooter>',
    top === '' ? '' : `<oddHeader>${escapeText(top)}</oddHeader>`,
    bottom === '' ? '' : `<oddFooter>${escapeText(bottom)}</oddFooter>`,
    '</headerFooter>',
  ].join('')
}

/** Never between the two marks that stand for one. */
function cutHeader(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most)
  const marks = /(?<!&)&*$/.exec(kept)?.[0].length ?? 0
  return marks % 2 === 1 ? kept.slice(0, -1) : kept
}

function pageBreaks({ rows }: SheetModel): string {
  const breaks = rows
    .filter(({ row, pageBreakBefore }) => pageBreakBefore && row > 1)
    .map(({ row }) => `<brk id="${row - 1}" max="16383" man="1"/>`)
  if (breaks.length === 0) return ''
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`
}
