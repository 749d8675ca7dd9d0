import type { Dimension } from '../dimension'
import { blanks, corner, hidden, notes, sheets, titles } from './around'
import { headerRows, merges, numbers } from './header'
import { identifiers } from './identifiers'
import { attainment, direction, extras, mean, objective, results } from './indicatorColumns'
import { irrelevant } from './irrelevant'
import { marks } from './marks'
import { order } from './order'
import { percentage } from './percentage'
import { depth, names, oddLine, OWN, phrases, size, tree } from './read'
import { remaining } from './remaining'
import { total } from './total'
import { unit } from './unit'

/**
 * Every choice that officers make, in the order in which they change a form; adding one is adding an entry.
 * Rows are added up before columns are derived, and columns derived before anything is written as text.
 */
export const DIMENSIONS: readonly Dimension[] = [
  phrases,
  size,
  names,
  tree,
  depth,
  oddLine,
  ...OWN,
  total,
  direction,
  results,
  attainment,
  percentage,
  remaining,
  extras,
  mean,
  objective,
  irrelevant,
  identifiers,
  order,
  titles,
  unit,
  headerRows,
  merges,
  marks,
  numbers,
  blanks,
  hidden,
  notes,
  corner,
  sheets,
]
