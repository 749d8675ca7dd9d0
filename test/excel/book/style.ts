/** A line at a side of a cell; weight and colour as Excel's client names them. */
export interface Line {
  readonly style: string
  readonly weight: string
  readonly color: string
}

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** How a cell looks; what is not there is as in a new workbook. Equal looks are the same object. */
export interface Style {
  readonly numberFormat?: string
  /** #RRGGBB */
  readonly fill?: string
  readonly fontName?: string
  readonly fontSize?: number
  readonly fontColor?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: string
  readonly strikethrough?: boolean
  readonly horizontal?: string
  readonly vertical?: string
  readonly wrap?: boolean
  readonly indent?: number
  readonly locked?: boolean
  readonly formulaHidden?: boolean
  readonly top?: Line
  readonly bottom?: Line
  readonly left?: Line
  readonly right?: Line
}

/** The look of a cell in a new workbook. */
export const DEFAULTS = {
  numberFormat: 'General',
  fill: '',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
} as const

export type Aspect = keyof typeof DEFAULTS

export const NO_STYLE: Style = Object.freeze({})

const known = new Map<string, Style>([['{}', NO_STYLE]])
const changed = new Map<Style, Map<string, Style>>()

/** The one object for this look. */
export function intern(style: Style): Style {
  const entries = Object.entries(style).filter(
    ([key, value]) => value !== undefined && value !== DEFAULTS[key as Aspect],
  )
  const plain = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) as Style
  const key = JSON.stringify(plain)
  const found = known.get(key)
  if (found) return found
  known.set(key, Object.freeze(plain))
  return plain
}

/** A change of looks; undefined takes the property away. */
export type StyleChange = { readonly [Key in keyof Style]?: Style[Key] | undefined }

/**
 * @param style - a look
 * @param change - what is to be different
 * @param key - text that tells changes apart
 * @returns the changed look, found again where the same was asked before
 */
export function changeStyle(style: Style, change: StyleChange, key = JSON.stringify(change)): Style {
  let byKey = changed.get(style)
  if (!byKey) changed.set(style, (byKey = new Map()))
  let result = byKey.get(key)
  if (!result) byKey.set(key, (result = intern({ ...style, ...change } as Style)))
  return result
}
