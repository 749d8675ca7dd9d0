/**
 * The member of a list at a place where there must be one: of a parallel list, or by an index that was taken from the list.
 * @param list - the list
 * @param i - place, from 0
 * @returns its member
 * @throws RangeError where there is none, which is a bug of ours
 */
export function at<Item>(list: readonly Item[], i: number): Item {
  const item = list[i]
  if (item === undefined) throw new RangeError(`no item ${i} of ${list.length}`)
  return item
}
