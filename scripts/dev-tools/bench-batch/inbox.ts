import { strToU8 } from 'fflate'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeBenchWorkbook } from '../bench/workbook'
import { closePackage, openPackage, textOf } from '../workbook-reader/parts'
import { makeUnitFiles } from '../samples/unitFiles'

const STRINGS = 'xl/sharedStrings.xml'
const PROVINCES = 38

/** Out of a hundred workbooks: what offices send. Two more are a large one and one that was cut off on its way. */
const MIX: readonly (readonly [count: number, sample: string])[] = [
  [25, 'kabupaten.xlsx'],
  [15, 'kabupaten-berantakan.xlsx'],
  [15, 'perangkat-daerah.xlsx'],
  [10, 'kota.xlsx'],
  [10, 'iku-triwulan.xlsx'],
  [10, 'dinas-tpp.xlsx'],
  [3, 'council.xlsx'],
  [10, 'iku-dinkes.xlsx'],
]
const LARGE_KPIS = 1000

/** A hundred kinds of workbooks in a fixed order that mixes them. */
async function hundred(folder: string): Promise<Uint8Array[]> {
  const large = path.join(folder, 'large.xlsx')
  await makeBenchWorkbook(large, LARGE_KPIS)
  const units = await makeUnitFiles()
  const bytesOf = (sample: string) => units[sample] ?? readFileSync(path.join('samples', sample))
  const kabupaten = bytesOf('kabupaten.xlsx')
  const kinds = [
    ...MIX.flatMap(([count, sample]) => Array.from({ length: count }, () => bytesOf(sample))),
    readFileSync(large),
    kabupaten.subarray(0, kabupaten.length / 2),
  ]
  rmSync(large)
  return Array.from({ length: 100 }, (_, i) => kinds[(i * 37) % 100] ?? kabupaten)
}

/** The same workbook of another organisation: its first text carries a number. */
function numbered(bytes: Uint8Array, n: number): Uint8Array {
  try {
    const parts = openPackage(bytes)
    const text = textOf(parts, STRINGS).replace(/(<t[^>]*>[^<]*)(<\/t>)/, `$1 ${n}$2`)
    return closePackage({ ...parts, [STRINGS]: strToU8(text) })
  } catch {
    return bytes
  }
}

/**
 * Makes an inbox of workbooks, each of an organisation of its own, in the folders of provinces.
 * @param folder - is emptied
 * @param count - how many
 */
export async function makeInbox(folder: string, count: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const kinds = await hundred(folder)
  for (let i = 0; i < count; i += 1) {
    const province = path.join(folder, `provinsi-${String((i % PROVINCES) + 1).padStart(2, '0')}`)
    mkdirSync(province, { recursive: true })
    const kind = kinds[i % kinds.length]
    if (kind)
      writeFileSync(
        path.join(province, `laporan-${String(i + 1).padStart(5, '0')}.xlsx`),
        numbered(kind, i + 1),
      )
  }
}
