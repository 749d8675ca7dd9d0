import { createHash } from 'node:crypto'
import path from 'node:path'
import { type Shard, shardName } from './shard'

/** Where a run keeps what it needs beside its results. */
export interface Places {
  /** What happened to each workbook, line by line. */
  readonly journal: string
  /** Every workbook that failed, for a person. */
  readonly failures: string
  /** Held by one run at a time. */
  readonly lock: string
  /** Facts of one workbook. */
  readonly factsOf: (workbook: string) => string
}

/**
 * @param output - folder of the results
 * @param shard - of the run
 * @returns its places; runs of different shards share nothing but the facts, of which each workbook has its own
 */
export function placesIn(output: string, shard: Shard): Places {
  const mark = shard.count === 1 ? '' : `.${shardName(shard)}`
  const hidden = path.join(output, '.kinerja')
  return {
    journal: path.join(output, `kinerja-batch${mark}.ndjson`),
    failures: path.join(output, `kinerja-batch-failures${mark}.csv`),
    lock: path.join(hidden, `lock${mark}`),
    factsOf: (workbook) => {
      const hash = createHash('sha256').update(workbook).digest('hex').slice(0, 32)
      return path.join(hidden, 'facts', hash.slice(0, 2), `${hash.slice(2)}.ndjson`)
    },
  }
}
