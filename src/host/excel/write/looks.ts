import type { BorderLine, CellStyle } from '../../../core/report/model'

/** One property of a look, as it is set on areas. */
export interface Aspect {
  /** The same property with the same value has the same key. */
  readonly key: string
  /** Lines between cells need the inner edges too, where there are any. */
  readonly inner?: 'rows' | 'columns'
  readonly set: (format: Excel.RangeFormat, hasInner: boolean) => void
}

/** A look without its number format. */
export interface Look {
  readonly id: number
  readonly aspects: readonly Aspect[]
}

type Side = keyof NonNullable<CellStyle['border']>

const EDGES = {
  bottom: ['EdgeBottom', 'InsideHorizontal', 'rows'],
  right: ['EdgeRight', 'InsideVertical', 'columns'],
  left: ['EdgeLeft', 'InsideVertical', 'columns'],
  top: ['EdgeTop', 'InsideHorizontal', 'rows'],
} as const

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const

/** Tells looks apart by what they set, so that equal ones are one. */
export class Looks {
  private readonly byStyle = new Map<CellStyle, Look>()
  private readonly byText = new Map<string, Look>()
  private readonly aspects = new Map<string, Aspect>()

  /** The look of a style. */
  of(style: CellStyle): Look {
    const known = this.byStyle.get(style)
    if (known) return known
    const found = aspectsOf(style).map((aspect) => this.shared(aspect))
    const text = found.map(({ key }) => key).join('|')
    const look = this.byText.get(text) ?? { id: this.byText.size, aspects: found }
    this.byText.set(text, look)
    this.byStyle.set(style, look)
    return look
  }

  private shared(aspect: Aspect): Aspect {
    const known = this.aspects.get(aspect.key)
    if (known) return known
    this.aspects.set(aspect.key, aspect)
    return aspect
  }
}

/**
 * @param rgb - RRGGBB
 * @returns the colour as Excel's client takes it
 */
export function colour(rgb: string): string {
  return `#${rgb.replace('#', '').toUpperCase()}`
}

/** Lines below before lines above: where two cells claim one edge, the lower cell's line is the one that was meant. */
function aspectsOf(style: CellStyle): Aspect[] {
  const { font, fill, horizontal, vertical, wrap, indent, border, locked } = style
  const aspects: Aspect[] = []
  const add = (key: string, set: Aspect['set']): void => void aspects.push({ key, set })
  if (font?.size !== undefined) add(`size ${font.size}`, (one) => (one.font.size = font.size as number))
  if (font?.bold) add('bold', (one) => (one.font.bold = true))
  if (font?.italic) add('italic', (one) => (one.font.italic = true))
  if (font?.underline) add('underline', (one) => (one.font.underline = 'Single'))
  if (font?.color !== undefined) {
    const ink = colour(font.color)
    add(`ink ${ink}`, (one) => (one.font.color = ink))
  }
  if (fill !== undefined) {
    const paint = colour(fill)
    add(`fill ${paint}`, (one) => (one.fill.color = paint))
  }
  if (horizontal) add(`across ${horizontal}`, (one) => (one.horizontalAlignment = HORIZONTAL[horizontal]))
  if (vertical) add(`down ${vertical}`, (one) => (one.verticalAlignment = VERTICAL[vertical]))
  if (wrap) add('wrap', (one) => (one.wrapText = true))
  if (indent) add(`indent ${indent}`, (one) => (one.indentLevel = indent))
  if (locked !== undefined) add(`locked ${locked}`, (one) => (one.protection.locked = locked))
  for (const side of Object.keys(EDGES) as Side[]) {
    const line = border?.[side]
    if (line) aspects.push(lineAspect(side, line))
  }
  return aspects
}

function lineAspect(side: Side, line: BorderLine): Aspect {
  const [edge, between, inner] = EDGES[side]
  const draw = (border: Excel.RangeBorder): void => {
    border.style = 'Continuous'
    border.weight = WEIGHT[line.style]
    border.color = colour(line.color)
  }
  return {
    key: `${side} ${line.style} ${line.color}`,
    inner,
    set: ({ borders }, hasInner) => {
      draw(borders.getItem(edge))
      if (hasInner) draw(borders.getItem(between))
    },
  }
}
