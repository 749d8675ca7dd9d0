import type { PageOptions } from './options'
import type { Ribbon } from './ribbon'

/** Requirement sets that are there beside ExcelApi. */
const OTHER_SETS: Readonly<Record<string, string>> = { SharedRuntime: '1.1', DelayForCellEdit: '1.1' }

function isAtLeast(there: string, asked: string): boolean {
  const [major = 0, minor = 0] = there.split('.').map(Number)
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number)
  return major > askedMajor || (major === askedMajor && minor >= askedMinor)
}

/**
 * The part of Office.js that Microsoft's client takes from a real host, as far as Kinerja asks for it.
 * @param options - what Excel this is
 * @param ribbon - its buttons
 * @param showPane - what Excel does when the add-in opens its pane
 * @param opened - settled when the workbook is open
 * @returns the members for the global Office
 */
export function officeOf(
  options: PageOptions,
  ribbon: Ribbon,
  showPane: () => void,
  opened: Promise<void>,
): object {
  return {
    HostType: { Excel: 'Excel', Word: 'Word' },
    onReady: async () => {
      await opened
      return { host: 'Excel', platform: 'OfficeOnline' }
    },
    context: {
      displayLanguage: options.lang,
      contentLanguage: options.lang,
      officeTheme: { isDarkTheme: options.theme === 'dark' },
      requirements: {
        isSetSupported: (set: string, version = '1.1') => {
          const there = set === 'ExcelApi' ? options.api : OTHER_SETS[set]
          return there !== undefined && isAtLeast(there, version)
        },
      },
    },
    actions: { associate: ribbon.associate },
    addin: { showAsTaskpane: async () => showPane() },
  }
}
