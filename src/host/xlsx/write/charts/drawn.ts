/** EMU a point. */
const POINT = 12_700

export const NO_LINE = '<a:ln><a:noFill/></a:ln>'

/**
 * @param color - RRGGBB
 * @returns what an area is filled with
 */
export function fill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`
}

/**
 * @param color - RRGGBB
 * @param points - how thick
 * @param isDashed - whether it is broken
 * @returns a line
 */
export function line(color: string, points: number, isDashed = false): string {
  const dash = isDashed ? '<a:prstDash val="dash"/>' : ''
  return `<a:ln w="${Math.round(points * POINT)}" cap="rnd">${fill(color)}${dash}<a:round/></a:ln>`
}

/** Looks of letters; the typeface is the workbook's. */
interface Letters {
  readonly points: number
  readonly bold?: boolean
  /** RRGGBB. */
  readonly color: string
}

/**
 * @param letters - their looks
 * @returns how text is set
 */
export function text({ points, bold = false, color }: Letters): string {
  const looks = `<a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}">${fill(color)}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${looks}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`
}
