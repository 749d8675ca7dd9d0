import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NODE_PACKING } from '../../../src/cli/nodePacking'
import { openXlsx } from '../../../src/host/xlsx'
import { scoreInMemory } from './core'
import { readFeed } from './feed'
import { readFloor, writeFloor, type SheetSize } from './floor'

/**
 * What a measured process does; each is started by name. Libraries of others are loaded by those alone that measure them.
 * @param name - of the job
 * @param args - its files
 * @returns whether there is such a job
 */
export async function runJob(name: string, args: readonly string[]): Promise<boolean> {
  const [first = '', second = '', third = ''] = args
  switch (name) {
    case 'read-floor':
      readFloor(first)
      return true
    case 'write-floor':
      writeFloor(second, JSON.parse(readFileSync(first, 'utf8')) as SheetSize[])
      return true
    case 'read-ours': {
      const read = await openXlsx(
        new Uint8Array(readFileSync(first)),
        path.basename(first),
        NODE_PACKING,
      ).read()
      if (!read.ok) throw new Error(read.reason.code)
      return true
    }
    case 'feed':
      drain(readFeed(first))
      return true
    case 'exceljs': {
      const { byExceljs } = await import('./peers/exceljs')
      await byExceljs(first, second, third)
      return true
    }
    case 'sheetjs': {
      const { bySheetjs } = await import('./peers/sheetjs')
      bySheetjs(first, second, third)
      return true
    }
    case 'libreoffice': {
      const { byLibreOffice } = await import('./peers/libreoffice')
      await byLibreOffice(first, second)
      return true
    }
    case 'core':
      writeFileSync(second, JSON.stringify(scoreInMemory(Number(first))))
      return true
    default:
      return false
  }
}

function drain(lines: Iterator<unknown>): void {
  while (!lines.next().done);
}
