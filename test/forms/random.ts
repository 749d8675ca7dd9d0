/** Chance that repeats itself: the same seed gives the same numbers on every machine (mulberry32). */
export class Random {
  private state: number

  constructor(seed: number) {
    // Neighbouring seeds are spread, or their first numbers are alike.
    this.state = Math.imul(seed ^ 0x5f356495, 0x9e3779b1) >>> 0
  }

  /** From 0 to less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<Item>(list: readonly Item[]): Item {
    const item = list[this.int(0, list.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** One of the values, each as likely as its weight says. */
  weighted<Item>(list: readonly (readonly [Item, number])[]): Item {
    let rest = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of list) {
      rest -= weight
      if (rest < 0) return item
    }
    return this.pick(list)[0]
  }

  shuffled<Item>(list: readonly Item[]): Item[] {
    const out = [...list]
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = this.int(0, i)
      const item = out[i] as Item
      out[i] = out[j] as Item
      out[j] = item
    }
    return out
  }

  /** Different members of a list, in a random order. */
  some<Item>(list: readonly Item[], count: number): Item[] {
    return this.shuffled(list).slice(0, count)
  }
}
