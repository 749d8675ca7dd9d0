import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { checked, type Check } from './checks'

const run = promisify(execFile)
/** Enough to look at; a workbook of 28 sheets has many more. */
const MOST_PAGES = 24

/** Draws the pages of a PDF as images for people to look at. */
export async function drawPages(file: string, pdf: string | undefined, folder: string): Promise<Check> {
  if (pdf === undefined) return checked(file, 'pages', '', ['LibreOffice could not print the output'])
  mkdirSync(folder, { recursive: true })
  await run('pdftoppm', ['-png', '-r', '60', '-l', String(MOST_PAGES), pdf, path.join(folder, 'page')])
  const drawn = readdirSync(folder).filter((name) => name.endsWith('.png')).length
  return checked(file, 'pages', `${drawn} drawn`, drawn === 0 ? ['no page was drawn'] : [])
}
