/** What a column of texts is. */
type NameRole =
  | 'no'
  | 'code'
  | 'perspective'
  | 'objective'
  | 'mission'
  | 'vision'
  | 'supports'
  | 'keySuccessFactor'
  | 'keywords'
  | 'indicator'
  | 'indicatorKind'
  | 'unit'
  | 'polarity'
  | 'owner'
  | 'period'
  | 'formula'
  | 'definition'
  | 'source'
  | 'validity'
  | 'controllability'
  /** A line of a budget: programme, activity, account. */
  | 'line'
  /** Names whatever the table lists: "Uraian", "Item". */
  | 'name'
  /** Columns that no page needs. */
  | 'identifier'
  | 'date'
  | 'fund'
  | 'place'
  | 'party'
  | 'note'
  | 'status'
  | 'document'

/** What a column of figures is. */
export type FigureRole =
  | 'plan'
  | 'actual'
  | 'rate'
  | 'baseline'
  | 'weight'
  | 'ownerWeight'
  | 'remaining'
  | 'difference'
  | 'forecast'
  | 'share'
  | 'price'
  /** What other regions, or the nation, reached or are to reach. */
  | 'benchmark'
  /** Ordered, and not paid yet. */
  | 'commitment'

export type Role = NameRole | FigureRole

/** Which of several results a figure speaks of. */
export type Aspect = 'output' | 'outcome' | 'physical'

/** What a phrase of a header says; a phrase may say several things at once. */
export interface HeaderMeans {
  /** The more usual one first where a phrase can mean two. */
  readonly role?: Role | readonly Role[]
  /** Says its role only where no other phrase does: "anggaran" in "realisasi anggaran". */
  readonly weak?: true
  /** Names the account, and which of its figures only by the way: "Belanja" under "APBD 2025" is planned. */
  readonly account?: true
  readonly measure?: 'money' | 'performance'
  readonly aspect?: Aspect
  readonly percent?: true
  /** Asked for, decided on, changed afterwards. */
  readonly revision?: 'proposed' | 'original' | 'revised'
  readonly scope?: 'total' | 'part'
  readonly nature?: 'year' | 'period' | 'toDate'
  /** A plan over several years. */
  readonly span?: 'years'
  /** The plan of the year, though a plan over several years is named too. */
  readonly current?: true
  readonly time?: 'past' | 'future'
  /** Money counts in thousands or more. */
  readonly factor?: number
  /** Says nothing of which figure it is. */
  readonly filler?: true
  /** What follows belongs to it and names no column: "unit of", "per". */
  readonly link?: true
}
