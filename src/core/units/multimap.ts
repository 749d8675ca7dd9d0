/**
 * Adds a value to those that a key has. A new list each time would take the square of the time where one key has thousands.
 * @param map - lists of values by key
 * @param key - which list; begun where there is none
 * @param value - what is added at its end
 */
export function addTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const own = map.get(key)
  if (own) own.push(value)
  else map.set(key, [value])
}
