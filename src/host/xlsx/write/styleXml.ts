import type { BorderLine, CellStyle, ConditionalFormat } from '../../../core/report/model'
import { escapeAttribute } from '../xml/escape'

/** The workbook's own body font, which our cells take so that they look at home. */
export interface BaseFont {
  readonly name: string
  readonly size: string
  /** Family number, or '' where the workbook does not state one. */
  readonly family: string
}

/** Indexes of a cell format's parts in the styles part. */
interface CellFormatIds {
  readonly font: number
  readonly fill: number
  readonly border: number
  readonly format: number
  /** Whether the file has the named style that cell formats stand on. */
  readonly based: boolean
}

type ConditionalLook = ConditionalFormat['rules'][number]

/** Colours are stated in full: an index into a theme would take the colours of the officer's theme. */
function color(element: string, rgb: string): string {
  return `<${element} rgb="FF${rgb.replace('#', '').toUpperCase()}"/>`
}

/**
 * @param font - what the style asks for
 * @param base - the workbook's body font, for what it does not ask for
 * @returns the font element
 */
export function fontXml(font: CellStyle['font'], base: BaseFont): string {
  return [
    '<font>',
    font?.bold ? '<b/>' : '',
    font?.italic ? '<i/>' : '',
    font?.underline ? '<u/>' : '',
    `<sz val="${font?.size ?? base.size}"/>`,
    font?.color === undefined ? '' : color('color', font.color),
    `<name val="${escapeAttribute(base.name)}"/>`,
    base.family === '' ? '' : `<family val="${base.family}"/>`,
    '</font>',
  ].join('')
}

/**
 * @param rgb - RRGGBB
 * @returns the fill element of a plain colour
 */
export function fillXml(rgb: string): string {
  return `<fill><patternFill patternType="solid">${color('fgColor', rgb)}</patternFill></fill>`
}

/**
 * @param border - lines by side
 * @returns the border element
 */
export function borderXml(border: NonNullable<CellStyle['border']>): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line ? `<${name} style="${line.style}">${color('color', line.color)}</${name}>` : `<${name}/>`
  const { left, right, top, bottom } = border
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`
}

/**
 * @param style - a cell's look
 * @param ids - indexes of its font, fill, border and number format in the styles part
 * @returns the cell format element
 */
export function cellFormatXml(style: CellStyle, ids: CellFormatIds): string {
  const alignment = [
    style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`,
    style.vertical === undefined ? '' : ` vertical="${style.vertical}"`,
    style.wrap ? ' wrapText="1"' : '',
    style.indent ? ` indent="${style.indent}"` : '',
  ].join('')
  const applied = [
    ids.format === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    ids.fill === 0 ? '' : ' applyFill="1"',
    ids.border === 0 ? '' : ' applyBorder="1"',
    alignment === '' ? '' : ' applyAlignment="1"',
    style.locked === undefined ? '' : ' applyProtection="1"',
  ].join('')
  const inside =
    (alignment === '' ? '' : `<alignment${alignment}/>`) +
    (style.locked === undefined ? '' : `<protection locked="${style.locked ? 1 : 0}"/>`)
  const numbers = `numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"`
  const start = `<xf ${numbers}${ids.based ? ' xfId="0"' : ''}${applied}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</xf>`
}

/**
 * @param look - what a conditional format changes
 * @param format - its number format; null where it changes none
 * @returns the differential format element
 */
export function differentialXml(
  look: ConditionalLook,
  format: { readonly id: number; readonly code: string } | null,
): string {
  const font = (look.bold ? '<b/>' : '') + (look.color === undefined ? '' : color('color', look.color))
  const line = (side: 'top' | 'bottom', at: string | undefined) =>
    at === undefined ? '' : `<${side} style="thin">${color('color', at)}</${side}>`
  const lines = line('top', look.topLine) + line('bottom', look.bottomLine)
  return [
    '<dxf>',
    font === '' ? '' : `<font>${font}</font>`,
    format === null ? '' : `<numFmt numFmtId="${format.id}" formatCode="${escapeAttribute(format.code)}"/>`,
    look.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid">${color('fgColor', look.fill)}${color('bgColor', look.fill)}</patternFill></fill>`,
    lines === '' ? '' : `<border>${lines}</border>`,
    '</dxf>',
  ].join('')
}
