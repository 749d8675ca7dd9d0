import type { Remembered } from '../../app/ports'

const KEY = 'kinerja'

/**
 * @param context - of the open workbook
 * @returns what the add-in's own settings in the workbook hold, or null where they hold nothing of ours
 */
export async function recall(context: Excel.RequestContext): Promise<Remembered | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY)
  setting.load('value')
  await context.sync()
  return setting.isNullObject ? null : parse(setting.value)
}

/**
 * @param context - of the open workbook
 * @param remembered - what to keep in it
 */
export async function remember(context: Excel.RequestContext, remembered: Remembered): Promise<void> {
  context.workbook.settings.add(KEY, JSON.stringify(remembered))
  await context.sync()
}

/** Anybody may have written there since: only lists count, and what is in them is looked at by whoever asks. */
function parse(text: unknown): Remembered | null {
  if (typeof text !== 'string') return null
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(found)) return null
  const { overrides, answers, kpis, forgotten } = found
  return {
    overrides: listOf(overrides),
    answers: listOf(answers),
    kpis: listOf(kpis),
    forgotten: listOf(forgotten),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
