/** Writes the sample workbooks into the folder named by the first argument: the same bytes every time. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeCouncil } from './council'
import { makeDinas } from './dinas'
import { makeKabupaten } from './kabupaten'
import { makeKota } from './kota'
import { makeMessyKabupaten } from './messy'
import { makeUnits } from './units'
import { makeQuarters } from './quarters'

const samples = {
  'kabupaten.xlsx': makeKabupaten,
  'kabupaten-berantakan.xlsx': makeMessyKabupaten,
  'council.xlsx': makeCouncil,
  'dinas-tpp.xlsx': makeDinas,
  'perangkat-daerah.xlsx': makeUnits,
  'kota.xlsx': makeKota,
  'iku-triwulan.xlsx': makeQuarters,
}

async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? 'samples')
  mkdirSync(folder, { recursive: true })
  for (const [name, make] of Object.entries(samples)) {
    writeFileSync(path.join(folder, name), await make())
    process.stdout.write(`${path.join(folder, name)}\n`)
  }
}

void main()
