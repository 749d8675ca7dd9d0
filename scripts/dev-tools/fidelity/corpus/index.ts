import type { Specimen } from '../specimen'
import { CELLS } from './cells'
import { COMMENTS } from './comments'
import { CONTROLS } from './controls'
import { DRAWINGS } from './drawings'
import { EXTRAS } from './extras'
import { LINKS } from './links'
import { LOOKS } from './looks'
import { NAMES } from './names'
import { ARCHIVES, PART_NAMES, SPELLINGS } from './packing'
import { RULES } from './rules'
import { TABLES } from './tables'
import { TABS } from './tabs'

/** Every workbook of the corpus. */
export const CORPUS: readonly Specimen[] = [
  ...TABLES,
  ...DRAWINGS,
  ...CONTROLS,
  ...COMMENTS,
  ...RULES,
  ...CELLS,
  ...NAMES,
  ...TABS,
  ...LINKS,
  ...LOOKS,
  ...EXTRAS,
  ...PART_NAMES,
  ...SPELLINGS,
  ...ARCHIVES,
]
