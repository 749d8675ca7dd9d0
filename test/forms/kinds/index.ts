import type { Kind } from '../kind'
import { budgetLines } from './budgetLines'
import { budgetTree } from './budgetTree'
import { indicators } from './indicators'

/** Every kind of form; adding one is adding an entry. */
export const KINDS: readonly Kind[] = [indicators, budgetLines, budgetTree]
