import { failedFact } from '../../app/facts'
import { type FactTable } from '../../app/facts/columns'
import type { Found } from './findWorkbooks'
import type { FactFiles } from './factFiles'
import { keptHeader, keptRows } from './keptFacts'
import type { Replacing } from './listings'
import type { Tally } from './tally'
import type { Row } from '../facts/rows'
import { writeTable } from './writeTable'

/** What the facts of a run are gathered from. */
export interface Gathering {
  /** In the order of their paths. */
  readonly workbooks: readonly Found[]
  readonly tally: Tally
  /** Where the facts of a workbook are kept. */
  readonly factsOf: (path: string) => string
  /** Keeps what stood in the place of a file. */
  readonly replaced: Replacing
}

async function* workbookRows({ workbooks, tally, factsOf }: Gathering): AsyncGenerator<Row> {
  for (const { path } of workbooks) {
    const failure = tally.failureOf(path)
    if (failure) yield failedFact({ path, sha256: failure.sha256 }, failure.code)
    else {
      const header = await keptHeader(factsOf(path))
      if (header) yield header.workbook
    }
  }
}

async function* rowsOf(
  table: 'kpis' | 'programs',
  { workbooks, tally, factsOf }: Gathering,
): AsyncGenerator<Row> {
  for (const { path } of workbooks) {
    if (tally.failureOf(path)) continue
    for await (const row of keptRows(factsOf(path))) {
      if (table === 'kpis' && 'kpi' in row) yield row.kpi
      else if (table === 'programs' && 'program' in row) yield row.program
    }
  }
}

/**
 * Puts the facts of all workbooks of a run together, one workbook in memory at a time.
 * @param to - files and format
 * @param from - workbooks and their facts
 * @returns how many rows each table has
 * @throws what the file system says
 */
export async function gatherFacts(
  to: FactFiles,
  from: Gathering,
): Promise<Readonly<Record<FactTable, number>>> {
  const write = (table: FactTable, rows: AsyncIterable<Row>) =>
    from.replaced(to.files[table], () => writeTable(to.files[table], to.format, table, rows))
  return {
    kpis: await write('kpis', rowsOf('kpis', from)),
    programs: await write('programs', rowsOf('programs', from)),
    workbooks: await write('workbooks', workbookRows(from)),
  }
}
