import type { GridId } from './grid'
import type { Given } from './moneyRows'
import type { Page } from './page'

/**
 * @param page - being written
 * @param name - what the rows are
 * @param third - what stands beside budget and spending
 * @param given - whether time is known
 * @returns headers of a table of money
 */
export function moneyWords(
  { context: { t } }: Page,
  name: 'line' | 'account',
  third: 'slowest' | 'over',
  { timed }: Pick<Given, 'timed'>,
): Partial<Record<GridId, string>> {
  return {
    no: t('report.column.no'),
    name: t(`dashboard.header.${name}`),
    first: t('report.vfm.column.budget'),
    second: t('report.vfm.column.spent'),
    third: t(`dashboard.header.${third}`),
    fourth: t('report.vfm.column.absorption'),
    last: t(`dashboard.header.${timed ? 'time' : 'whole'}`),
  }
}
