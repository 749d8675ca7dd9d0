import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { typeCell } from './typeCell'

/** Something that a person types: into which cell of a named block, counted from its first. */
export type Typed = readonly [name: string, row: number, value: number | string]

/** 31 January 2026, before any day on which this runs. */
const LONG_AGO = 46_053
/** 31 December 2099. */
const FAR_OFF = 73_050

/** Words, scores and days as an office would fill them in, a day in words and one that has passed among them. */
export const FILLED_IN: readonly Typed[] = [
  ['Kinerja_ActBelow', 0, 1],
  ['Kinerja_Actions_fact', 0, 'Satu kematian ibu di puskesmas pembantu'],
  ['Kinerja_Actions_cause', 0, 'Rujukan terlambat "karena" jalan rusak'],
  ['Kinerja_Actions_action', 0, '=Ambulans siaga di tiga kecamatan'],
  ['Kinerja_Actions_due', 0, LONG_AGO],
  ['Kinerja_Actions_progress', 0, 'berjalan'],
  ['Kinerja_Actions_action', 1, 'Klarifikasi temuan'],
  ['Kinerja_Actions_owner', 1, 'Sekretaris Daerah'],
  ['Kinerja_Actions_due', 1, FAR_OFF],
  ['Kinerja_Readiness_score', 0, 4],
  ['Kinerja_Readiness_score', 1, 3],
  ['Kinerja_Readiness_score', 2, 2],
  ['Kinerja_Readiness_score', 3, 3],
  ['Kinerja_Readiness_note', 2, 'Dua operator pindah tugas'],
  ['Kinerja_VfmSteps_note', 3, 'Mulai triwulan II'],
]

/** Figures of quarters that stand by themselves, but for the second indicator with quarters. */
export const BY_THEMSELVES: readonly Typed[] = [
  ['Kinerja_Cumulative', 0, 'tidak'],
  ['Kinerja_Trend_nature', 1, 'kumulatif'],
]

/**
 * A workbook with our sheets on which somebody has filled in what is theirs to fill in.
 * @param from - a workbook without our sheets
 * @param to - where to put it
 * @param words - what is typed, and where
 */
export function typeIntoGenerated(from: string, to: string, words: readonly Typed[]): void {
  const cli = path.resolve('dist/cli.js')
  const options = ['generate', from, '-o', to, '--with', 'readiness', '--json']
  const { status, stderr } = spawnSync(process.execPath, [cli, ...options], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr)
  const parts = unzipSync(new Uint8Array(readFileSync(to)))
  for (const [name, row, value] of words) typeOne(parts, name, row, value)
  writeFileSync(to, zipSync(parts))
}

function typeOne(parts: Record<string, Uint8Array>, name: string, row: number, value: number | string): void {
  const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array)
  const place = new RegExp(`name="${name}"[^>]*>'?([^'!<]+)'?!\\$([A-Z]+)\\$(\\d+)`).exec(book)
  const [, tab = '', col = '', first = ''] = place ?? []
  const link = new RegExp(`<sheet [^>]*name="${tab}"[^>]*r:id="([^"]+)"`).exec(book)?.[1] ?? ''
  const rels = strFromU8(parts['xl/_rels/workbook.xml.rels'] as Uint8Array)
  const target = /Target="([^"]+)"/.exec(rels.split('<').find((tag) => tag.includes(`Id="${link}"`)) ?? '')
  const part = `xl/${target?.[1] ?? ''}`
  const at = `${col}${Number(first) + row}`
  const xml = strFromU8(parts[part] as Uint8Array)
  const cell = (style: string) =>
    typeof value === 'number'
      ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
      : `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`
  const typed = typeCell(xml, at, cell)
  if (typed === null) throw new Error(`${name}: there is no cell ${at}`)
  parts[part] = strToU8(typed)
}
