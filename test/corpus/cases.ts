import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Truth } from '../forms/form'

/** Where small workbooks with known right values are kept; they are not part of the repository. */
export const CASES = process.env['KINERJA_CORPUS'] ?? join(__dirname, '../../../shared/corpus/dev')

const END = '.expected.json'

export interface Case {
  readonly name: string
  readonly file: string
  readonly truth: Truth
}

/**
 * @param folder - where NAME.xlsx and NAME.expected.json stand beside each other
 * @returns the cases in the order of their names, or null where there is no such folder
 */
export function readCases(folder: string): Case[] | null {
  if (!existsSync(folder)) return null
  return readdirSync(folder)
    .filter((file) => file.endsWith(END))
    .sort()
    .map((file) => {
      const name = file.slice(0, -END.length)
      const truth = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Truth
      return { name, file: join(folder, `${name}.xlsx`), truth }
    })
}
