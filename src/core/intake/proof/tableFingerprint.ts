import { fingerprint } from '../../units'
import { columnHeaders } from '../columns/headerPath'
import type { TableSource } from '../columns/tableSource'

/**
 * @param source - a table
 * @returns what tells whether its columns are still the same: the words of their header paths
 */
export function tableFingerprint({ view, region }: TableSource): string {
  const headers = columnHeaders(view, region.header, region.firstCol, region.lastCol)
  return fingerprint(headers.map(({ words }) => words.join(' ')).join('\n'))
}
