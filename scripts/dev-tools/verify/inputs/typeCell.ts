const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Types into a cell of a sheet as Excel does: one that is not there yet gets the look of its column.
 * @param xml - of the sheet
 * @param at - address of the cell
 * @param cell - the cell as it is to be, by the number of its look
 * @returns the sheet; null where neither the cell nor its row or a look for it is there
 */
export function typeCell(xml: string, at: string, cell: (style: string) => string): string | null {
  const old = new RegExp(`<c r="${at}" s="(\\d+)"(?:/>|[^>]*>.*?</c>)`)
  if (old.test(xml)) return xml.replace(old, (_, style: string) => cell(style))
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
  const col = columnOf(letters)
  const style = new RegExp(`<col min="${col}"[^>]* style="(\\d+)"`).exec(xml)?.[1]
  const whole = new RegExp(`(<row r="${row}"[^>]*>)([^]*?)</row>`)
  if (style === undefined || !whole.test(xml)) return null
  return xml.replace(whole, (_, open: string, inside: string) => {
    const cells = inside.split(/(?=<c )/)
    const isLeft = (one: string) => columnOf(/r="([A-Z]+)/.exec(one)?.[1] ?? '') < col
    const left = cells.filter(isLeft)
    return `${open}${[...left, cell(style), ...cells.slice(left.length)].join('')}</row>`
  })
}
