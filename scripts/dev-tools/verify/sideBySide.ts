import { availableParallelism } from 'node:os'

/**
 * Does work that waits for other programs, as many at once as there are processors.
 * @param items - what is to be done
 * @param work - does one of them
 * @returns the results in the order of the items
 */
export async function sideBySide<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const results: Value[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as Item)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}
