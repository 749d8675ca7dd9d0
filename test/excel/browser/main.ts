import { TestExcel } from '../testExcel'
import { officeOf } from './office'
import { readOptions } from './options'
import { Ribbon } from './ribbon'
import { openSample } from './samples'
import './window'

/** Set by the build: 'Range.values' -> '1.1'. */
declare const OFFICE_MEMBERS: Readonly<Record<string, string>>

/** Microsoft's client, which the build puts beside this script; it works in the global scope only. */
const CLIENT = 'excel-web-16.00.js'

/** Runs a script of this folder as a page's own. */
function runScript(name: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = name
    script.onload = () => done()
    script.onerror = () => failed(new Error(`${name} could not be loaded`))
    document.head.append(script)
  })
}

const options = readOptions(window.location.search)
const excel = new TestExcel({ members: OFFICE_MEMBERS, floor: options.api, delay: options.delay })
const ribbon = new Ribbon()
window.testExcel = excel
window.pressRibbon = ribbon.press
window.timesPaneShown = 0

async function openExcel(): Promise<void> {
  const [book] = await Promise.all([openSample(options.sample), runScript(CLIENT)])
  // The client brings namespaces of its own, and looks into those.
  excel.install(window)
  Object.assign(window, { Office: { ...(window as { Office?: object }).Office, ...office } })
  excel.open(book)
}

const office = officeOf(
  options,
  ribbon,
  () => (window.timesPaneShown += 1),
  Promise.resolve().then(openExcel),
)
excel.install(window)
Object.assign(window, { Office: office })
