import { createHash } from 'node:crypto'
import { FOREIGN_ENDINGS } from '../../app/fileKinds'
import { RESULT_WORD } from '../../app/resultName'

/** Of a file of another format the result is a new workbook, whose name tells which file it is of. */
const FOREIGN = new RegExp(`\\.(?:${FOREIGN_ENDINGS.join('|')})$`, 'i')

/** The name of a result: IKU.xlsx -> IKU-rapor.xlsx, IKU.csv -> IKU.csv-rapor.xlsx; a result that is read again keeps its name. */
function nameOf(path: string, suffix: string): string {
  if (FOREIGN.test(path)) return `${path}-${suffix}.xlsx`
  const dot = path.lastIndexOf('.')
  const [stem, ending] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  return stem.endsWith(`-${suffix}`) ? path : `${stem}-${suffix}${ending.toLowerCase()}`
}

/**
 * Where the results of workbooks go: the same folders, the name that a single result would get.
 * @param paths - of all workbooks, in a fixed order; below the root, with / between folders
 * @param lang - of the suffix
 * @returns path of each result below the folder of results; no two are one file on any system
 */
export function outputPaths(paths: readonly string[], lang: 'id' | 'en'): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const outputs = new Map<string, string>()
  for (const path of paths) {
    const key = (name: string) => name.normalize('NFC').toLowerCase()
    let output = nameOf(path, RESULT_WORD[lang])
    if (taken.has(key(output))) {
      // Two names that only some systems tell apart (IKU.xlsx, iku.xlsx): the second carries a mark of its own.
      const mark = createHash('sha256').update(path).digest('hex').slice(0, 8)
      output = output.replace(/(\.[^./]*)?$/, `-${mark}$1`)
    }
    taken.add(key(output))
    outputs.set(path, output)
  }
  return outputs
}
