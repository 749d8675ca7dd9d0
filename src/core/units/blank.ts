/**
 * @param cell - a cell of the source that holds text; null or absent: there is no such column, or nothing in it
 * @returns its text, or ''
 */
export function cellText(cell: { readonly text: string } | null | undefined): string {
  return cell?.text ?? ''
}

/**
 * What a formula of ours shows that has no figure to give: nothing.
 * @param value - a figure or a word; null or absent: there is none
 * @returns it, or ''
 */
export function orBlank<Value extends string | number | boolean>(
  value: Value | null | undefined,
): Value | '' {
  return value ?? ''
}
