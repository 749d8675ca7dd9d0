import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { openFile, type OpenedFile } from '../../../scripts/dev-tools/fidelity/judge/package'
import { openXlsx } from '../../../src/host/xlsx'
import { survival, WRITTEN_EARLIER } from '../../support/writtenEarlier'
import { kinerja } from '../run'

const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-earlier-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(bytes: Uint8Array) {
  const content = await openXlsx(bytes, 'a.xlsx').read()
  if (!content.ok) throw new Error(content.reason.code)
  return content.value
}

/** Check sums of all parts that are neither ours nor know of our sheets. */
function officersParts(bytes: Uint8Array): Record<string, string> {
  const file = openFile(bytes)
  const shared = new Set(['[Content_Types].xml', file.workbook, file.workbookRels, file.styles])
  const kept = Object.entries(file.parts).filter(([part]) => !shared.has(part) && !file.ownParts.has(part))
  return Object.fromEntries(
    kept.map(([part, content]) => [part, createHash('sha256').update(content).digest('hex')]),
  )
}

function officersTabs({ tabs, ownTabs }: OpenedFile) {
  return tabs.filter((_, place) => !ownTabs.has(place))
}

describe.each(WRITTEN_EARLIER.map((one) => [path.basename(one.folder), one.fixture, one] as const))(
  '%s, %s',
  (version, fixture, earlier) => {
    const original = path.join(earlier.folder, `${fixture}.xlsx`)
    const file = path.join(folder, `${version}-${fixture}.xlsx`)
    const before = new Uint8Array(readFileSync(original))
    let after = before

    beforeAll(async () => {
      copyFileSync(original, file)
      const { code, err } = await kinerja(['generate', file, '--in-place'])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      after = new Uint8Array(readFileSync(file))
    })

    it('keeps every word that was typed', async () => {
      const { lost, doubled, listed } = survival(earlier, await read(after))
      expect({ lost, doubled, listed }).toEqual({ lost: [], doubled: [], listed: [] })
    })

    it('leaves what is not ours as it was, byte for byte', () => {
      expect(officersParts(after)).toEqual(officersParts(before))
      expect(officersTabs(openFile(after))).toEqual(officersTabs(openFile(before)))
    })

    it('writes each sheet once, in place of the earlier one', async () => {
      const ids = (await read(after)).own.map(({ id }) => id)
      expect([...new Set(ids)]).toEqual(ids)
      // The sheet of checks holds nothing typed: it is the one that was unwanted.
      expect(ids).toEqual(expect.arrayContaining(earlier.sheets.filter((id) => id !== 'checks')))
      expect(ids).not.toContain('checks')
      const { tabs } = openFile(after)
      expect(new Set(tabs.map(({ name }) => name.toLowerCase())).size).toBe(tabs.length)
      expect(tabs).toHaveLength(officersTabs(openFile(before)).length + ids.length)
    })
  },
)

/** KPIs with words in several blocks, by fixture. */
const GONE: Readonly<Record<string, string>> = {
  kota: 'Luas genangan di kawasan padat',
  'iku-triwulan': 'Jumlah puskesmas yang direhabilitasi',
}

/** The officer calls a KPI otherwise, in their own table. */
function renamed(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes)
  const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(texts).toContain(`>${name}<`)
  parts['xl/sharedStrings.xml'] = strToU8(texts.replaceAll(`>${name}<`, `>${name}, diganti<`))
  return zipSync(parts)
}

const gone = WRITTEN_EARLIER.flatMap((one) => {
  const name = GONE[one.fixture]
  return name === undefined ? [] : [[path.basename(one.folder), one.fixture, name, one] as const]
})

it.each(gone)(
  '%s, %s: keeps what was typed beside "%s", which the officer calls otherwise by now',
  async (version, fixture, name, earlier) => {
    const file = path.join(folder, `${version}-${fixture}-renamed.xlsx`)
    writeFileSync(file, renamed(readFileSync(path.join(earlier.folder, `${fixture}.xlsx`)), name))
    const { code } = await kinerja(['generate', file, '--in-place'])
    expect(code).toBe(0)
    const notes = earlier.typed.find((block) => block.name === 'Kinerja_KpiNotes')?.cells ?? []
    const beside = notes.filter(([, , , key]) => key === name)
    expect(beside).toHaveLength(1)
    // A note goes to the sheet of notes; the other blocks keep it beside the name that it was written for.
    expect(survival(earlier, await read(readFileSync(file)))).toEqual({
      lost: [],
      doubled: [],
      listed: beside.map(([cell, , , , typed]) => `Kinerja_KpiNotes ${cell}: ${typed}`),
    })
  },
)

it('would notice words that are lost', async () => {
  const sample = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../samples/kota.xlsx')))
  for (const earlier of WRITTEN_EARLIER.filter(({ fixture }) => fixture === 'kota')) {
    const all = earlier.typed.reduce((sum, { cells }) => sum + cells.length, 0)
    expect(survival(earlier, await read(sample)).lost).toHaveLength(all)
  }
})
