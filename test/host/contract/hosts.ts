import { openXlsx } from '../../../src/host/xlsx'
import { createExcelHost } from '../../../src/host/excel'
import type { WorkbookHost } from '../../../src/app/ports'
import type { WorkbookContent } from '../../../src/core/units'
import { TestBook } from '../../excel/book/book'
import { bookFromContent } from '../../excel/bookFromContent'
import type { TestExcel } from '../../excel/testExcel'
import { partsOf } from '../../support/buildXlsx'
import { writtenInExcel } from './writtenInExcel'
import { writtenInFile } from './writtenInFile'
import type { WrittenSheet } from './written'

/** A workbook in the hands of one of the hosts. */
export interface Bench {
  /** The host, as a person who opens the workbook now has it. */
  host(): WorkbookHost
  /** Sees to it that what the last host wrote is kept, as saving does. */
  save(host: WorkbookHost): void
  /** Names of the tabs in their order. */
  tabs(): Promise<readonly string[]>
  sheet(name: string): Promise<WrittenSheet>
  /** Everything on the officer's sheets, as something to compare. */
  officers(names: readonly string[]): Promise<unknown>
}

/** Names of the hosts, and how each gets a workbook to work on. */
export const HOSTS = ['file', 'Excel'] as const

/**
 * @param kind - which host
 * @param excel - the test Excel
 * @param bytes - a workbook
 * @param fileName - its name
 * @returns it in the hands of that host
 */
export async function benchOf(
  kind: (typeof HOSTS)[number],
  excel: TestExcel,
  bytes: Uint8Array,
  fileName: string,
): Promise<Bench> {
  return kind === 'file' ? fileBench(bytes, fileName) : excelBench(excel, await contentOf(bytes, fileName))
}

async function contentOf(bytes: Uint8Array, fileName: string): Promise<WorkbookContent> {
  const read = await openXlsx(bytes, fileName).read()
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}

function fileBench(input: Uint8Array, fileName: string): Bench {
  let bytes = input
  const files = new Map<WorkbookHost, ReturnType<typeof openXlsx>>()
  return {
    host() {
      const file = openXlsx(bytes, fileName)
      files.set(file, file)
      return file
    },
    save(host) {
      bytes = files.get(host)?.bytes() ?? bytes
    },
    tabs: async () =>
      [...(partsOf(bytes)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
        name.replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
      ),
    sheet: async (name) => (await writtenInFile(bytes))(name),
    async officers() {
      const before = Object.keys(partsOf(input))
      const now = partsOf(bytes)
      const changed = [
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
      ]
      return before.filter((part) => !changed.includes(part)).map((part) => [part, now[part]])
    },
  }
}

function excelBench(excel: TestExcel, content: WorkbookContent): Bench {
  excel.open(content.sheets.length > 0 ? bookFromContent(content) : new TestBook(content.fileName))
  return {
    host: () => createExcelHost({ wait: async () => undefined }),
    save: () => undefined,
    tabs: async () => excel.book.sheets.map(({ name }) => name),
    sheet: async (name) => writtenInExcel(excel.book, name),
    officers: async (names) => excel.book.snapshot().sheets.filter(({ name }) => names.includes(name)),
  }
}
