import { readFileSync } from 'node:fs'
import { openPackage, textOf } from '../workbook-reader/parts'
import { checked, type Check } from './checks'

/** A combined workbook leans on no other file: it has no external links, and no formula names one. */
export function checkStandsAlone(file: string, output: string): Check {
  const parts = openPackage(readFileSync(output))
  const links = Object.keys(parts).filter((name) => /externalLink/i.test(name))
  const sheets = Object.keys(parts).filter((name) => /worksheets\/[^/]+\.xml$/.test(name))
  const formulas = sheets.flatMap((name) => textOf(parts, name).match(/<f[^>]*>[^<]*<\/f>/g) ?? [])
  const outside = formulas.filter((formula) => /\[\d+\]|\.xls[xm]/i.test(formula))
  return checked(file, 'untouched parts', 'stands alone', [...links, ...outside.slice(0, 3)])
}
