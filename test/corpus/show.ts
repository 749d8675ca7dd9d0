import { letters } from '../forms/address'
import type { Form } from '../forms/form'
import type { Difference } from './judge'

/** The form's sheets as text, for a person who wants to know why it was read wrongly. */
export function showForm(form: Form): string {
  const lines = [
    `form ${form.seed}: ${form.kind}, ${form.lang}`,
    Object.entries(form.choices)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
    ...(form.heldOut.length > 0 ? [`held out: ${form.heldOut.join(' | ')}`] : []),
  ]
  for (const sheet of form.sheets) {
    lines.push('', `-- ${sheet.name}  merged ${sheet.merges.join(' ') || 'none'}`)
    const width = Math.max(0, ...sheet.rows.map((row) => row.length))
    lines.push(`    ${Array.from({ length: width }, (_, i) => letters(i + 1)).join(' | ')}`)
    sheet.rows.forEach((row, i) => {
      if (row.every((cell) => !cell)) return
      const cells = row.map((cell) => {
        if (!cell) return ''
        const formula = cell.formula === undefined ? '' : `=${cell.formula} -> `
        const text = typeof cell.value === 'string' ? `'${cell.value}` : String(cell.value ?? '')
        const format = cell.format === undefined ? '' : ` [${cell.format}]`
        return `${'>'.repeat(cell.indent ?? 0)}${formula}${text}${format}`
      })
      const hidden = sheet.hiddenRows.includes(i + 1) ? ' (hidden)' : ''
      const outline = sheet.outline[i + 1] ? ` (level ${sheet.outline[i + 1]})` : ''
      lines.push(`${String(i + 1).padStart(3)} ${cells.join(' | ')}${hidden}${outline}`)
    })
  }
  lines.push('', `truth: ${JSON.stringify(form.truth)}`)
  return lines.join('\n')
}

export function showDifference({ what, expected, got }: Difference): string {
  const text = (value: unknown): string =>
    typeof value === 'number'
      ? String(Math.round(value * 1e6) / 1e6)
      : typeof value === 'string'
        ? value
        : JSON.stringify(value ?? null)
  return `${what}: ${text(expected)} / ${text(got)}`
}
