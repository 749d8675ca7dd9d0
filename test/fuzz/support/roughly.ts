import { inspect } from '../../../src/app/inspect'
import { openXlsx } from '../../../src/host/xlsx'
import { fixtureSheet } from '../../support/sheetModel'
import { checkFile } from './checkFile'
import { checkRefusal, REQUEST } from './outcome'

/**
 * The way of a file at a tenth of the time: everything is read and computed, and one small sheet is written.
 * @param bytes - any file
 * @param open - what opens it
 */
export async function roughOutcomeOf(bytes: Uint8Array, open: typeof openXlsx = openXlsx): Promise<void> {
  const host = open(bytes, 'uji.xlsx')
  const found = await inspect(host, REQUEST)
  if (!found.ok) {
    if (found.reason.kind === 'refused') checkRefusal(found.reason.refusal)
    return
  }
  const { sheets, otherTabs = [] } = found.value.content
  const model = fixtureSheet()
  const taken = [...sheets.map(({ name }) => name), ...otherTabs]
  if (taken.some((name) => name.toLowerCase() === model.name.toLowerCase())) return
  const written = await host.write([model])
  if (!written.ok) return checkRefusal(written.reason)
  // Of another format nothing is in the output as it came.
  await checkFile(open === openXlsx ? bytes : new Uint8Array(), host.bytes(), [model])
}
