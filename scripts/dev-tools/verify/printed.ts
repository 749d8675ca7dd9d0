/** A KPI as the command line reports it: where its name stands, the name, and its score. */
export interface PrintedKpi {
  readonly cell: string
  readonly indicator: string
  readonly score: number | null
}

/** A part of a workbook that is sure, or waits for an answer. */
export type Part = 'kpis' | 'totals'

/** What `kinerja generate --json` prints, as far as verify reads it. */
export interface Printed {
  readonly kpis: readonly PrintedKpi[]
  readonly standing: Readonly<Record<Part, 'sure' | 'open'>>
  readonly totals: { readonly budget: number | null; readonly spent: number | null }
  readonly audit: readonly { readonly cell: string }[]
  readonly issues: readonly {
    readonly code: string
    readonly cell: string | null
    readonly message: string
  }[]
}
