import { unitScores } from '../../../../src/core/rules/pay/unitScore'
import type { GroupScore } from '../../../../src/core/rules/types'
import { ratio } from '../../../../src/core/units'
import { text } from '../support/rows'
import { person } from './support/people'

const owner = (name: string): GroupScore => ({
  name,
  cell: null,
  weight: 1,
  score: ratio(0.9),
  status: 4,
  coverage: ratio(1),
  kpis: 1,
  measured: 1,
})

/** Whose score a row of this unit takes. */
function scoreOf(unit: string | null, owners: readonly string[], organisation: string | null = null) {
  const row = person({ unit: unit === null ? null : text(unit) })
  const [score] = unitScores([row], owners.map(owner), organisation)
  return score === null ? null : score?.of === 'owner' ? owners[score.owner] : score?.of
}

describe('the owner of the same name', () => {
  const owners = ['Sekretariat', 'Bidang Tangkap', 'Bidang Budidaya dan Pakan', 'Fishery']

  test.each<[string, string | null]>([
    ['Bidang Tangkap', 'Bidang Tangkap'],
    ['BIDANG  TANGKAP', 'Bidang Tangkap'],
    ['Bidang Budidaya & Pakan', 'Bidang Budidaya dan Pakan'],
    ['Kepala Bidang Tangkap', 'Bidang Tangkap'],
    ['Ketua Sekretariat', 'Sekretariat'],
    ['Head of Fishery', 'Fishery'],
    ['II. Bidang Tangkap', 'Bidang Tangkap'],
    [' IV) Bidang Tangkap', 'Bidang Tangkap'],
    ['B. Bidang Tangkap', 'Bidang Tangkap'],
    ['b. Bidang Tangkap', 'Bidang Tangkap'],
    ['2. Bidang Tangkap', 'Bidang Tangkap'],
    ['12) Bidang Tangkap', 'Bidang Tangkap'],
    ['3. Kepala Bidang Tangkap', 'Bidang Tangkap'],
    // A number of three digits is a code, and so is one without a blank: another unit may have it.
    ['123. Bidang Tangkap', null],
    ['1.2 Bidang Tangkap', null],
    ['UPT. Bidang Tangkap', null],
    ['Wakil Kepala Bidang Tangkap', null],
    ['Bidang Tangkap Ketua', null],
    ['Bidang', null],
    ['Bidang Pengolahan', null],
    ['-', null],
    ['', null],
  ])('"%s": %p', (unit, name) => {
    expect(scoreOf(unit, owners)).toBe(name)
  })

  test('owners too may be numbered or named by who heads them', () => {
    expect(scoreOf('Bidang Tangkap', ['1. Kepala Bidang Tangkap'])).toBe('1. Kepala Bidang Tangkap')
  })

  test('a letter with a point, or a head, within a name belongs to it', () => {
    const clinics = ['Puskesmas A. Yani', 'Puskesmas B. Yani']
    expect(scoreOf('Puskesmas A. Yani', clinics)).toBe('Puskesmas A. Yani')
    expect(scoreOf('Asisten Kepala Daerah', ['Asisten Daerah'])).toBeNull()
  })

  test.each([
    ['two', ['Sekretariat', 'A. Sekretariat']],
    ['three', ['Sekretariat', 'SEKRETARIAT', 'a. Sekretariat']],
  ])('%s of the same name: none is guessed', (_, owners) => {
    expect(scoreOf('Sekretariat', owners)).toBeNull()
  })

  test('no unit has no score, even of an owner without a name', () => {
    expect(scoreOf(null, ['-'], '-')).toBeNull()
    expect(scoreOf('-', ['-'], '-')).toBeNull()
  })
})

describe('the whole organisation', () => {
  test.each<[string, string | null, string | null, readonly string[], string | null]>([
    ['of the same name', 'Dinas Perikanan', 'DINAS PERIKANAN', ['Sekretariat'], 'organisation'],
    ['by who heads it', 'Kepala Dinas Perikanan', 'Dinas Perikanan', [], 'organisation'],
    ['of another name', 'Dinas Pertanian', 'Dinas Perikanan', [], null],
    ['whose name nobody knows', 'Dinas Perikanan', null, [], null],
    ['an owner of that name goes before it', 'Dinas', 'Dinas', ['Sekretariat', 'Dinas'], 'Dinas'],
    ['several owners of that name: none is guessed', 'Dinas', 'Dinas', ['Dinas', 'DINAS'], null],
    ['who has no unit is not the organisation', null, 'Dinas Perikanan', [], null],
  ])('%s', (_, unit, organisation, owners, name) => {
    expect(scoreOf(unit, owners, organisation)).toBe(name)
  })
})

test('each row has its own, in their order', () => {
  const rows = ['Bidang B', 'Dinas', 'Bidang C', 'Bidang A'].map((unit) => person({ unit: text(unit) }))
  expect(unitScores(rows, [owner('Bidang A'), owner('Bidang B')], 'Dinas')).toEqual([
    { of: 'owner', owner: 1 },
    { of: 'organisation' },
    null,
    { of: 'owner', owner: 0 },
  ])
  expect(unitScores([], [owner('Bidang A')], 'Dinas')).toEqual([])
})
