import type { OwnSheetId, Translate } from '../units'

const LONGEST = 31

/** The names that we give in either language; a tab named otherwise was renamed by its owner. */
const GIVEN: Readonly<Record<OwnSheetId, readonly string[]>> = {
  dashboard: ['Dasbor', 'Dashboard'],
  scorecard: ['Rapor', 'Scorecard'],
  strategy: ['Peta Strategi', 'Strategy Map'],
  factors: ['Peta KSF', 'Success Factors'],
  vfm: ['VFM'],
  checks: ['Uji Indikator', 'Indicator Checks'],
  trend: ['Tren', 'Trend'],
  units: ['Perangkat Daerah', 'Units'],
  actions: ['Tindak Lanjut', 'Actions'],
  pay: ['TPP', 'Performance Pay'],
  readiness: ['Kesiapan', 'Readiness'],
  vfmSteps: ['Strategi VFM', 'VFM Strategy'],
  history: ['Riwayat', 'Score History'],
  settings: ['Pengaturan', 'Settings'],
  notes: ['Catatan', 'Notes'],
}

function renamed(id: OwnSheetId, name: string): boolean {
  return !GIVEN[id].includes(name.replace(/ \(Kinerja( \d+)?\)$/, ''))
}

/**
 * Names for our sheets that no sheet of the officer's has.
 * @param ids - sheets to be written
 * @param taken - names of the officer's sheets
 * @param present - names that our sheets bear now; one that the officer chose is kept
 * @param t - translate
 * @returns the names, and which of ours had to give way
 */
export function chooseSheetNames(
  ids: readonly OwnSheetId[],
  taken: readonly string[],
  present: ReadonlyMap<OwnSheetId, string>,
  t: Translate,
): { names: Partial<Record<OwnSheetId, string>>; gaveWay: OwnSheetId[] } {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  const names: Partial<Record<OwnSheetId, string>> = {}
  const gaveWay: OwnSheetId[] = []
  for (const id of ids) {
    const chosen = present.get(id)
    if (chosen === undefined || !renamed(id, chosen) || used.has(chosen.toLowerCase())) continue
    used.add(chosen.toLowerCase())
    names[id] = chosen
  }
  for (const id of ids) {
    if (names[id] !== undefined) continue
    const plain = t(`report.sheet.${id}`)
    let name = plain
    for (let n = 1; used.has(name.toLowerCase()); n += 1) {
      const suffix = n === 1 ? ' (Kinerja)' : ` (Kinerja ${n})`
      name = plain.slice(0, LONGEST - suffix.length) + suffix
    }
    if (name !== plain) gaveWay.push(id)
    used.add(name.toLowerCase())
    names[id] = name
  }
  return { names, gaveWay }
}
