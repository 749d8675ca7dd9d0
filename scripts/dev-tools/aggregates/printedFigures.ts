import type { FigureKind, Figures } from './search/figures'

interface Printed {
  readonly kind: FigureKind
  readonly value: number
  readonly decimals: number
}

const TEXT: Printed = { kind: 'text', value: 0, decimals: 0 }
const BLANK: Printed = { kind: 'blank', value: 0, decimals: 0 }
const DASH: Printed = { kind: 'dash', value: 0, decimals: 0 }

const MARKS = { Comma: ',', Point: '.', Space: ' ', None: '' } as const

/**
 * Figures of a statistical table as printed: footnote marks, flags and currency signs stand beside them, and dots,
 * dashes or letters where there is none.
 * @param cells - texts as printed
 * @param format - its thousands and its decimal mark, 'Space Comma'
 * @returns the figures of the whole sheet, without formulas
 */
export function printedFigures(cells: readonly (readonly string[])[], format: string): Figures {
  const cols = Math.max(...cells.map((row) => row.length))
  const read = cells.map((row) =>
    Array.from({ length: cols }, (_, col) => readPrinted(row[col] ?? '', format)),
  )
  const at = (row: number, col: number) => read[row]?.[col] ?? BLANK
  return {
    rows: cells.length,
    cols,
    value: (row, col) => (at(row, col).kind === 'number' ? at(row, col).value : null),
    kind: (row, col) => at(row, col).kind,
    decimals: (row, col) => at(row, col).decimals,
  }
}

/**
 * @param printed - text of a cell
 * @param format - the sheet's thousands and decimal mark
 * @returns what it says
 */
function readPrinted(printed: string, format: string): Printed {
  const text = printed.replace(/[\u00a0\u2009\u202f]/g, ' ').trim()
  if (text === '') return BLANK
  if (/^[-–—.…]+\s*\d?\)?$/.test(text) || /^(?:\.\s*)+$/.test(text)) return DASH
  const bare = text
    .replace(/\s*\([^)]*\)?$/, '')
    .replace(/[*)]+$/, '')
    .replace(/^[$€£]\s*/, '')
    .trim()
    .replace(/\s*%$/, '')
    .replace(/\s*[A-Za-z]$/, '')
    .replace(/^[<>]\s*/, '')
    .replace(/^[–—−]\s*/, '-')
    .replace(/^\+\s*/, '')
    .replace(/^-\s+/, '-')
  if (/^[A-Za-z#:*]{1,3}$/.test(bare) || /^[.…]+$/.test(bare)) return DASH
  const isNegative = bare.startsWith('-')
  const parts = digitsOf(isNegative ? bare.slice(1) : bare, format)
  if (!parts) return TEXT
  const value = Number(`${parts.whole.replace(/[ ,.]/g, '') || '0'}.${parts.decimals || '0'}`)
  return { kind: 'number', value: isNegative ? -value : value, decimals: parts.decimals.length }
}

function digitsOf(text: string, format: string): { whole: string; decimals: string } | null {
  const [thousands, decimal] = format.split(' ')
  const group = MARKS[thousands as keyof typeof MARKS] ?? ''
  const patterns =
    group === ' ' || group === ''
      ? [/^(\d{1,3}(?: \d{3})*|\d+)(?:[,.](\d+))?$/, /^()[,.](\d+)$/]
      : decimal === 'Comma'
        ? [/^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?$/, /^(),(\d+)$/, /^(\d+)\.(\d{1,2})$/]
        : [/^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d+))?$/, /^()\.(\d+)$/, /^(\d+),(\d{1,2})$/]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return { whole: match[1] ?? '', decimals: match[2] ?? '' }
  }
  return null
}
