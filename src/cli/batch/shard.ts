import { createHash } from 'node:crypto'

/** One of several runs that share the work between them. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Everything in one run. */
export const WHOLE: Shard = { index: 1, count: 1 }

const MOST_SHARDS = 100_000

/**
 * @param text - such as 2/8
 * @returns the shard, or null where the text names none
 */
export function parseShard(text: string): Shard | null {
  const match = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text)
  if (!match) return null
  const [index, count] = [Number(match[1]), Number(match[2])]
  return index >= 1 && index <= count && count <= MOST_SHARDS ? { index, count } : null
}

/**
 * The shard that a workbook belongs to depends on its path alone: workbooks that come or go later move no other.
 * @param path - below the root, with / between folders
 * @param count - how many shards there are
 * @returns the shard's index, from 1
 */
export function shardOf(path: string, count: number): number {
  // The first 48 bits: far more than there are shards, and exact as a number.
  const hash = createHash('sha256').update(path.normalize('NFC')).digest().readUIntBE(0, 6)
  return (hash % count) + 1
}

/**
 * @param shard - of a run
 * @returns what the names of its files carry: 2-of-8
 */
export function shardName({ index, count }: Shard): string {
  const width = String(count).length
  return `${String(index).padStart(width, '0')}-of-${count}`
}
