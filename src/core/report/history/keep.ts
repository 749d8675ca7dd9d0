import { inNotes, KPI_BLOCK, PERSPECTIVE_BLOCK, SNAPSHOT_BLOCK } from '../../earlier/blocks'
import type { CellValue } from '../../units'
import { putPacked } from '../keptCells'
import type { SheetBuilder } from '../sheetBuilder'
import { type History, LEVELS, type Snapshot } from '../../rules/history/snapshots'

type Packed<Block extends { readonly fields: readonly string[] }> = readonly (readonly [
  key: string,
  held: Readonly<Record<Block['fields'][number], CellValue>>,
])[]

/**
 * @param snapshots - newest first
 * @returns the score of each perspective of each
 */
export function perspectiveRows(snapshots: readonly Snapshot[]): Packed<typeof PERSPECTIVE_BLOCK> {
  return snapshots.flatMap(({ id, perspectives }) =>
    perspectives.map(({ name, score }) => [`${id}\u001f${name}`, { name, score }] as const),
  )
}

/**
 * @param changes - now and before
 * @returns each KPI with what it is and was
 */
export function kpiRows(changes: History['changes']): Packed<typeof KPI_BLOCK> {
  return changes.map(({ key, kpi, now, before }) => [
    key,
    {
      attainment: now?.attainment ?? null,
      level: kpi === null ? null : (now?.level ?? 0),
      previousAttainment: before?.attainment ?? null,
      previousLevel: before?.level ?? null,
    },
  ])
}

function snapshotRows(snapshots: readonly Snapshot[]): Packed<typeof SNAPSHOT_BLOCK> {
  return snapshots.map(({ id, levels, perspectives: _, ...held }) => {
    const counts = LEVELS.map((level, nth) => [`level${level}`, levels[nth] ?? 0] as const)
    return [
      String(id),
      { ...held, ...(Object.fromEntries(counts) as Record<`level${0 | 1 | 2 | 3 | 4 | 5}`, number>) },
    ]
  })
}

/**
 * Keeps a history that has nothing to show yet where nobody sees it.
 * @param sheet - the notes sheet
 * @param history - with today in it
 * @param row - first that is free
 * @param col - a hidden column
 */
export function keepInNotes(
  sheet: SheetBuilder,
  { snapshots, changes }: History,
  row: number,
  col: number,
): void {
  let next = row
  next += putPacked(sheet, inNotes(SNAPSHOT_BLOCK), { row: next, col }, snapshotRows(snapshots))
  next += putPacked(sheet, inNotes(PERSPECTIVE_BLOCK), { row: next, col }, perspectiveRows(snapshots))
  putPacked(sheet, inNotes(KPI_BLOCK), { row: next, col }, kpiRows(changes))
}
