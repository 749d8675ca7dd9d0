import { makeForm } from '../forms/make'
import { readInProcess } from './inProcess'
import { judge } from './judge'
import { showDifference, showForm } from './show'
import { Tally } from './tally'

export async function main(args: readonly string[]): Promise<number> {
  const n = Number(args[1] ?? 300)
  const seedAt = args.indexOf('--seed')
  if (seedAt >= 0) {
    const form = makeForm(Number(args[seedAt + 1]))
    console.log(showForm(form))
    const v = judge(form.truth, readInProcess(form))
    console.log(v.outcome, '\n' + v.differences.map(showDifference).join('\n'))
    return 0
  }
  const tally = new Tally()
  for (let seed = 0; seed < n; seed += 1) {
    const form = makeForm(seed)
    const v = judge(form.truth, readInProcess(form))
    tally.add(form.kind, v.outcome)
    if (v.outcome !== 'right') console.log(v.outcome, seed, form.kind, v.differences.slice(0, 4).map(showDifference).join('; '))
  }
  console.log(tally.text())
  return 0
}
