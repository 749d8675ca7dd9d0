import type { CellStyle, ConditionalFormat } from '../../core/report/model'
import type { PreviewLook } from './types'

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const
const LINES = { hair: '1px solid', thin: '1px solid', medium: '2px solid' } as const

/**
 * @param style - of a cell
 * @param rule - that colours it, if any
 * @param isNumber - figures stand right where nothing says otherwise
 * @returns how it looks
 */
export function lookOf(
  style: CellStyle,
  rule: ConditionalFormat['rules'][number] | null,
  isNumber: boolean,
): PreviewLook {
  const { font, border, horizontal, vertical } = style
  const color = rule?.color ?? font?.color
  const background = rule?.fill ?? style.fill
  const align =
    horizontal === undefined || horizontal === 'general' ? (isNumber ? 'right' : 'left') : horizontal
  const line = (side: 'top' | 'bottom'): string | undefined => {
    const ruled = side === 'top' ? rule?.topLine : rule?.bottomLine
    if (ruled !== undefined) return `1px solid #${ruled}`
    const found = border?.[side]
    return found && `${LINES[found.style]} #${found.color}`
  }
  const [top, bottom] = [line('top'), line('bottom')]
  return {
    align,
    vertical: VERTICAL[vertical ?? 'bottom'],
    ...(color === undefined ? {} : { color: `#${color}` }),
    ...(background === undefined ? {} : { background: `#${background}` }),
    ...((rule?.bold ?? font?.bold) ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.size === undefined ? {} : { size: font.size }),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.indent ? { indent: style.indent } : {}),
    ...(top === undefined ? {} : { top }),
    ...(bottom === undefined ? {} : { bottom }),
  }
}
