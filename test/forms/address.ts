/**
 * @param col - from 1
 * @returns its letters
 */
export function letters(col: number): string {
  let name = ''
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/**
 * @param row - from 1
 * @param col - from 1
 */
export function address(row: number, col: number): string {
  return `${letters(col)}${row}`
}
