import { statusWord } from '../../rules/statusWord'
import { PERSPECTIVE_BLOCK, SNAPSHOT_BLOCK } from '../../earlier/blocks'
import type { ReportContext } from '../context'
import { putPacked } from '../keptCells'
import type { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { columnsOf } from '../table/columns'
import { writeTable } from '../table/writeTable'
import { type HistoryLayout, HROW } from './columns'
import { perspectiveRows } from './keep'
import { type History, LEVELS, type Snapshot } from '../../rules/history/snapshots'

interface SnapshotLine {
  readonly snapshot: Snapshot
  readonly no: number
  readonly perspectives: readonly string[]
  readonly t: ReportContext['t']
}

const SNAPSHOTS = columnsOf<SnapshotLine>()({
  no: { look: STYLE.center, cell: ({ no }) => no },
  stamp: { look: STYLE.stamp, cell: ({ snapshot }) => snapshot.stamp },
  period: { look: STYLE.text, fits: 19, cell: ({ snapshot }) => snapshot.period },
  // The id is kept, not its wording: a later run in another language reads it back.
  ruleSet: { look: STYLE.text, cell: ({ snapshot }) => snapshot.ruleSet },
  cap: { look: STYLE.percent, cell: ({ snapshot, t }) => snapshot.cap ?? t('history.noCap') },
  score: { look: STYLE.percent, cell: ({ snapshot }) => snapshot.score ?? '–' },
  coverage: { look: STYLE.percent, cell: ({ snapshot }) => snapshot.coverage },
  kpis: { look: STYLE.whole, cell: ({ snapshot }) => snapshot.kpis },
  levels: { look: STYLE.whole, cell: ({ snapshot }, _, nth) => snapshot.levels[nth] },
  perspectives: {
    look: STYLE.percent,
    cell: ({ snapshot, perspectives }, _, nth) => {
      const own = snapshot.perspectives.find(({ name }) => name === perspectives[nth])
      return own ? (own.score ?? '–') : null
    },
  },
  key: ({ snapshot }) => String(snapshot.id),
  settings: ({ snapshot }) => snapshot.settings,
  figures: ({ snapshot }) => snapshot.figures,
})

/**
 * Writes the snapshots, newest first, as constants: they are of the day that stands beside them.
 * @param sheet - the history sheet
 * @param history - snapshots
 * @param place - where everything stands
 * @param context - what the report is made from
 */
export function writeSnapshots(
  sheet: SheetBuilder,
  { snapshots }: History,
  { columns: places, perspectives }: HistoryLayout,
  { t, settings }: ReportContext,
): void {
  const levels = LEVELS.map((level) => statusWord(level, settings, t) || '–')
  const words = (id: string, nth: number) =>
    id === 'levels' ? levels[nth] : id === 'perspectives' ? perspectives[nth] : t(`history.header.${id}`)
  const level = (nth: number) => ['levels', nth] as const
  writeTable(sheet, {
    places,
    columns: SNAPSHOTS,
    rows: snapshots.map((snapshot, i) => ({ snapshot, no: snapshots.length - i, perspectives, t })),
    first: HROW.first,
    header: { row: HROW.header, height: 48, words },
    kept: {
      block: SNAPSHOT_BLOCK,
      key: 'key',
      fields: {
        ...Object.fromEntries(SNAPSHOT_BLOCK.fields.map((field) => [field, field as keyof typeof SNAPSHOTS])),
        ...Object.fromEntries(LEVELS.map((one, nth) => [`level${one}`, level(nth)])),
      },
    },
  })
  putPacked(sheet, PERSPECTIVE_BLOCK, { row: HROW.first, col: places.col.packed }, perspectiveRows(snapshots))
}
