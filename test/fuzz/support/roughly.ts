import { inspect } from '../../../src/app/generate'
import { openXlsx } from '../../../src/host/xlsx'
import { fixtureSheet } from '../../support/sheetModel'
import { checkFile } from './checkFile'
import { checkRefusal, REQUEST } from './outcome'

/**
 * The way of a file at a tenth of the time: everything is read and computed, and one small sheet is written.
 * @param bytes - any file
 */
export async function roughOutcomeOf(bytes: Uint8Array): Promise<void> {
  const host = openXlsx(bytes, 'uji.xlsx')
  const found = await inspect(host, REQUEST)
  if (!found.ok) {
    if (found.reason.kind === 'refused') checkRefusal(found.reason.refusal)
    return
  }
  const taken = [
    ...found.value.content.sheets.map(({ name }) => name),
    ...(found.value.content.otherTabs ?? []),
  ]
  if (taken.some((name) => name.toLowerCase() === 'rapor')) return
  const model = fixtureSheet()
  const written = await host.write([model])
  if (!written.ok) return checkRefusal(written.reason)
  await checkFile(bytes, host.bytes(), [model])
}
