/** EMU a point. */
const POINT = 12_700

/**
 * @param color - RRGGBB; null for none
 * @returns what an area is filled with
 */
export function fill(color: string | null): string {
  return color === null
    ? '<a:noFill/>'
    : `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`
}

/**
 * @param color - RRGGBB; null for none
 * @param points - how thick
 * @param isDashed - whether it is broken
 * @returns a line
 */
export function line(color: string | null, points = 0.75, isDashed = false): string {
  if (color === null) return '<a:ln><a:noFill/></a:ln>'
  const dash = isDashed ? '<a:prstDash val="dash"/>' : ''
  return `<a:ln w="${Math.round(points * POINT)}" cap="rnd">${fill(color)}${dash}<a:round/></a:ln>`
}

/** Looks of letters; the typeface is the workbook's. */
export interface Letters {
  readonly points: number
  readonly bold?: boolean
  /** RRGGBB. */
  readonly color: string
  /** Read from below. */
  readonly upright?: boolean
}

/**
 * @param letters - their looks
 * @returns how text is set
 */
export function text({ points, bold = false, color, upright = false }: Letters): string {
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  const looks = `<a:defRPr sz="${points * 100}" b="${bold ? 1 : 0}">${fill(color)}</a:defRPr>`
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${looks}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`
}
