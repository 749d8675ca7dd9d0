import fs from 'node:fs'
import { readOfficeMembers } from '../../scripts/dev-tools/office-members/readMembers.js'
import { TestExcel, type TestExcelOptions } from './testExcel'

const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js')

/**
 * Starts a test Excel in jsdom, with Microsoft's own client before it: `Excel.run` works from then on.
 * @param options - the workbook, the floor, the limits
 * @returns the test Excel
 */
export function startExcel(options: Omit<TestExcelOptions, 'members'> = {}): TestExcel {
  const excel = new TestExcel({ members: readOfficeMembers(), ...options })
  excel.install(window)
  if (!('Excel' in window)) {
    const script = document.createElement('script')
    script.textContent = fs.readFileSync(CLIENT, 'utf8')
    document.head.append(script)
    // The client brings a namespace of its own, and looks into that.
    excel.install(window)
  }
  return excel
}
