/**
 * Places lines by a depth that each of them has by itself.
 * @param depths - the depth of each line, in source order; a line stands below the last one that is less deep
 * @returns the parent of each, -1 for a root
 */
export function byDepth(depths: readonly number[]): number[] {
  const stack: number[] = []
  return depths.map((depth, index) => {
    while (stack.length > 0 && (depths[stack[stack.length - 1] as number] as number) >= depth) stack.pop()
    const parent = stack[stack.length - 1] ?? -1
    stack.push(index)
    return parent
  })
}

/**
 * The same where sums stand below what they add: an outline whose summaries close their groups.
 * @param depths - the depth of each line, in source order; a line stands below the next one that is less deep
 * @returns the parent of each, which comes later in the list; -1 for a root
 */
export function byDepthUpwards(depths: readonly number[]): number[] {
  const last = depths.length - 1
  const reversed = byDepth([...depths].reverse())
  return reversed.map((parent) => (parent < 0 ? -1 : last - parent)).reverse()
}
