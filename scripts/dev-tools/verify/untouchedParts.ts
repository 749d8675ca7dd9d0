import { readFileSync } from 'node:fs'
import { readBook, relationshipsOf } from '../workbook-reader/book'
import { openPackage } from '../workbook-reader/parts'
import { checked, type Check } from './checks'

/** Every part of the input but the four that a sheet needs is in the output byte for byte; calcChain may go. */
export function checkUntouchedParts(file: string, input: string, output: string): Check {
  const before = openPackage(readFileSync(input))
  const after = openPackage(readFileSync(output))
  const workbook = relationshipsOf(before, '_rels/.rels').get('officeDocument') ?? 'xl/workbook.xml'
  const rels = workbook.replace(/([^/]+)$/, '_rels/$1.rels')
  const targets = relationshipsOf(before, rels)
  const calcChain = targets.get('calcChain')
  // Sheets of ours from an earlier run are written anew.
  const earlier = readBook(before).flatMap(({ mark, part }) => (mark === null ? [] : [part]))
  const ours = new Set([...earlier, '[Content_Types].xml', workbook, rels, targets.get('styles'), calcChain])
  const kept = Object.keys(before).filter((name) => !ours.has(name))
  const problems = kept.flatMap((name) => {
    const [old, now] = [before[name], after[name]]
    if (!now) return [`${name} is gone`]
    return old && Buffer.compare(Buffer.from(old), Buffer.from(now)) === 0 ? [] : [`${name} was changed`]
  })
  const stale = calcChain !== undefined && after[calcChain] ? [`${calcChain} was kept`] : []
  return checked(file, 'untouched parts', `${kept.length} parts`, [...problems, ...stale])
}
