import { words } from '../units'
import type { KpiRow } from '../intake/types'
import type { BudgetLevel } from '../intake/lexicon/rows'
import type { KpiResult } from './types'

const OUTPUT = /\b(output|outputs|keluaran)\b/
const OUTCOME = /\b(outcome|outcomes|hasil|dampak|impact|ultimate|intermediate|sasaran|tujuan|iku)\b/

/**
 * Whether a KPI measures what was produced or what it brought about.
 * @param row - the KPI; its kind's column may say it, or the headers of its figures
 * @param level - level of the budget row that it joined, or null
 * @returns output for a kegiatan or sub-kegiatan, and for a line that holds money and KPI side by side;
 *   outcome for a program or higher, and where nothing tells
 */
export function findRole(row: KpiRow, level: BudgetLevel | null): Pick<KpiResult, 'role' | 'roleBasis'> {
  const kind = words(row.indicatorKind?.text ?? '')
  if (OUTPUT.test(kind)) return { role: 'output', roleBasis: 'column' }
  if (OUTCOME.test(kind)) return { role: 'outcome', roleBasis: 'column' }
  // "Target Keluaran", "Realisasi Fisik": the headers of its figures say it.
  if (row.aspect) return { role: row.aspect === 'outcome' ? 'outcome' : 'output', roleBasis: 'column' }
  switch (level) {
    case 'kegiatan':
    case 'subkegiatan':
      return { role: 'output', roleBasis: 'level' }
    case 'urusan':
    case 'bidang':
    case 'organisation':
    case 'program':
      return { role: 'outcome', roleBasis: 'level' }
    case 'account':
    case 'line':
      return { role: 'output', roleBasis: 'assumed' }
    case null:
      return { role: 'outcome', roleBasis: 'assumed' }
  }
}
