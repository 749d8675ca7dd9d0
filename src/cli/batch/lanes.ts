/**
 * Does work on items, a few at a time; an item is taken only when a lane is free for it.
 * @param items - in the order in which they are begun
 * @param count - of lanes
 * @param work - on one item
 * @param goesOn - asked before each item
 */
export async function inLanes<Item>(
  items: Iterable<Item>,
  count: number,
  work: (item: Item) => Promise<void>,
  goesOn: () => boolean,
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  const lane = async () => {
    while (goesOn()) {
      const next = iterator.next()
      if (next.done) return
      await work(next.value)
    }
  }
  await Promise.all(Array.from({ length: count }, lane))
}
