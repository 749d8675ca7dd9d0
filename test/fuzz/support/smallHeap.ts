import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8 } from 'fflate'
import { builtCli } from '../../faults/support/trial'
import { workbookParts, worksheet } from '../../support/buildXlsx'

/** Far less than what comes out of each bomb; an office's workbook needs a fraction of it. */
export const HEAP_MB = 256
const rows = [
  ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'],
  ['Indeks kepuasan masyarakat', 'indeks', '85', '88'],
  ['Jumlah izin terbit', 'dokumen', '600', '610'],
]
const sheet = rows
  .map((row, r) => {
    const cells = row.map((text, c) => {
      const at = `${'ABCD'.charAt(c)}${r + 1}`
      return /^\d/.test(text)
        ? `<c r="${at}"><v>${text}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
    })
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  .join('')

/** @returns the parts of a workbook with two indicators */
export const whole = (): Record<string, Uint8Array> => {
  const parts = workbookParts({
    sheets: [{ name: 'IKU', xml: worksheet(`<sheetData>${sheet}</sheetData>`) }],
  })
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
}

/** How a run of the command line ended. */
export interface Ended {
  readonly status: number | null
  readonly stderr: string
  readonly made: boolean
  /** Where its output is, if there is one. */
  readonly output: string
}

/** Runs the built command line with little memory, in a folder of its own. */
export class SmallHeap {
  private readonly cli = builtCli()
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'kinerja-bombs-'))

  /** @param bytes - the workbook that `generate` is given */
  generate(bytes: Uint8Array): Ended {
    const input = path.join(this.folder, 'masuk.xlsx')
    const output = path.join(this.folder, 'keluar.xlsx')
    writeFileSync(input, bytes)
    rmSync(output, { force: true })
    const args = [`--max-old-space-size=${HEAP_MB}`, this.cli, 'generate', input, '-o', output, '--json']
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return { status, stderr, made: existsSync(output), output }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A refusal: one sentence, nothing written. */
export function expectRefused({ status, stderr, made }: Ended): void {
  expect({ status, lines: stderr.trim().split('\n').length, made }).toEqual({
    status: 3,
    lines: 1,
    made: false,
  })
  expect(stderr).not.toMatch(/\bat .*:\d+|heap|Error/)
}
