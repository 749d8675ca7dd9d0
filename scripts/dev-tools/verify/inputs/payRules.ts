import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { closePackage, openPackage, type Parts, replaceText, textOf } from '../../workbook-reader/parts'

/** What a region's own regulation might settle, by the names of the settings cells; lists go down from the first cell. */
const SETTLED: Readonly<Record<string, readonly number[]>> = {
  Kinerja_PayProductivityWeight: [0.7],
  Kinerja_PayDisciplineWeight: [0.3],
  Kinerja_PayProductivityCap: [0.95],
  Kinerja_PayFloor: [0.25],
  Kinerja_PayCeiling: [0.97],
  Kinerja_PayPayments: [14],
  Kinerja_PayBandFrom: [0, 0.6, 0.8, 0.9],
  Kinerja_PayBandFactor: [0.5, 0.75, 0.9, 1],
  Kinerja_PayDeductionRates: [0.03, 0.0025, 0.005],
}

/**
 * Makes a workbook on whose settings sheet people filled in how pay is computed: weights, bounds, bands and deductions.
 * @param sample - a workbook with a table of pay
 * @param to - where it is put
 */
export function fillPayRules(sample: string, to: string): void {
  const args = [path.resolve('dist/cli.js'), 'generate', sample, '-o', to, '--with', 'pay']
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${sample}: ${stderr}`)
  const parts = openPackage(readFileSync(to))
  for (const [name, values] of Object.entries(SETTLED)) put(parts, name, values)
  writeFileSync(to, closePackage(parts))
}

function put(parts: Parts, name: string, values: readonly number[]): void {
  const book = textOf(parts, 'xl/workbook.xml')
  const place = new RegExp(`name="${name}">'([^']+)'!\\$([A-Z]+)\\$(\\d+)`).exec(book)
  const id = new RegExp(`<sheet name="${place?.[1] ?? ''}"[^>]*r:id="([^"]+)"`).exec(book)?.[1] ?? ''
  const rels = textOf(parts, 'xl/_rels/workbook.xml.rels')
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(rels)?.[1]
  if (!place || target === undefined) throw new Error(`no cell ${name}`)
  values.forEach((value, i) => {
    const cell = `${place[2] ?? ''}${Number(place[3]) + i}`
    const style = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(textOf(parts, `xl/${target}`))?.[1] ?? '0'
    const old = new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`)
    replaceText(parts, `xl/${target}`, old, `<c r="${cell}" s="${style}"><v>${value}</v></c>`)
  })
}
