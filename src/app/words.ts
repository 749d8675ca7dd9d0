import { defaultSettings } from '../core/regulations/defaults'
import type { SettingsChoice } from '../core/regulations/settings'
import { INPUT_BLOCKS, HISTORY_BLOCKS, inNotes, SNAPSHOT_BLOCK } from '../core/earlier/blocks'
import { readInputs, historyRows } from '../core/earlier/inputs'
import { readPriorNotes } from '../core/earlier/notes'
import { readSettingsSheet } from '../core/earlier/settings'
import type { WorkbookContent } from '../core/units'

/** Snapshots are the program's own record, not words of people. */
const RECORD = [...HISTORY_BLOCKS, ...HISTORY_BLOCKS.map(inNotes)]

/**
 * Whether all that people wrote on our sheets, and all that is kept there, is on the sheets that take their place. A
 * sheet that is left out takes its words along, another rule set the bounds that were typed for the earlier one.
 * @param before - our sheets as they stand
 * @param after - those that are to take their place
 * @param choice - settings that were asked for: whoever asks for another cap does not miss the earlier one
 * @returns false where something would be lost
 */
export function keepsWords(before: WorkbookContent, after: WorkbookContent, choice: SettingsChoice): boolean {
  const left = countOf(wordsOn(after))
  const areKept = wordsOn(before).every((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  const has = (content: WorkbookContent) =>
    content.own.some(({ id }) => id === 'history') ||
    historyRows(readInputs(content, RECORD), SNAPSHOT_BLOCK).size > 0
  return areKept && (has(after) || !has(before)) && keepsSettings(before, after, choice)
}

/** Every word by itself: what is gathered in a section of its own is kept all the same. */
function wordsOn(content: WorkbookContent): string[] {
  const { kpis, signature } = readPriorNotes(content)
  const record = new Set(RECORD.map(({ name }) => name))
  const blocks = INPUT_BLOCKS.filter(({ name }) => !record.has(name))
  const typed = [...readInputs(content, blocks).values()].flatMap((rows) =>
    [...rows.values()].flat().flatMap((row) => Object.values(row)),
  )
  return [...[...kpis.values()].flat(), ...signature, ...typed].flatMap((value) =>
    value === null || value === '' ? [] : [JSON.stringify(value)],
  )
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function keepsSettings(before: WorkbookContent, after: WorkbookContent, choice: SettingsChoice): boolean {
  const { limits } = defaultSettings('id')
  const [was, is] = [before, after].map((content) => readSettingsSheet(content, limits).edits)
  return Object.entries(was ?? {}).every(
    ([key, value]) => key in choice || JSON.stringify(value) === JSON.stringify(is?.[key as keyof typeof is]),
  )
}
