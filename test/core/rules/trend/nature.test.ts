import { isLevelUnit } from '../../../../src/core/intake/lexicon/levelUnits'
import { NATURE_CODES, natureFormula, natureOf } from '../../../../src/core/rules/trend/nature'
import { recalculate } from '../support/formulaEngine'

describe('the nature of figures: house rule', () => {
  test.each([
    // typed, unit, header says s.d., setting -> nature
    ['kumulatif', '%', false, null, 'cumulative'],
    ['Per periode', 'dokumen', true, 'yes', 'per-period'],
    ['level', 'orang', true, 'no', 'level'],
    [null, 'persen', true, 'yes', 'level'],
    [null, 'hari', false, null, 'level'],
    [null, 'dokumen', true, 'no', 'cumulative'],
    [null, 'dokumen', false, 'yes', 'cumulative'],
    [null, 'dokumen', false, 'no', 'per-period'],
    [null, 'dokumen', false, null, 'none'],
    ['entah', 'orang', false, null, 'none'],
    ['', 'orang', false, null, 'none'],
    [' posisi ', 'orang', false, null, 'level'],
    ['cumulative', 'orang', false, 'no', 'cumulative'],
    ['per periode', 'orang', false, null, 'per-period'],
    ['per period', 'orang', false, null, 'per-period'],
    [null, 'orang', true, null, 'cumulative'],
  ] as const)('%s, %s, s.d. %s, setting %s: %s', (typed, unit, toDate, cumulative, expected) => {
    const levelUnit = isLevelUnit(unit)
    expect(natureOf({ typed, levelUnit, toDate }, cumulative)).toBe(expected)
    const words = { yes: 'ya', no: 'no' } as const
    const sheet = {
      cells: { A1: typed ?? '', B1: levelUnit ? 3 : toDate ? 1 : 0 },
      names: { Kinerja_Cumulative: cumulative === null ? 'belum dinyatakan' : words[cumulative] },
    }
    // The engine minds case in comparisons, which Excel does not.
    if (typed === typed?.toLowerCase() || typed === null)
      expect(recalculate(natureFormula({ typed: 'A1', known: 'B1' }), sheet)).toBe(NATURE_CODES[expected])
  })
})

describe('units whose figures are levels: shares, indexes, grades, durations', () => {
  test.each([
    ...[
      '%',
      'Persen',
      '% penduduk',
      'per cent',
      'percent',
      'indeks',
      'nilai',
      'skor',
      'Scores',
      'poin',
      'points',
    ],
    ...[
      'rasio',
      'angka',
      'predikat',
      'opini BPK',
      'hari',
      'hari kerja',
      'jam',
      'menit',
      'days',
      'orang per 1.000',
    ],
    ...['rata-rata', 'tahun/rata-rata', 'peringkat'],
  ])('%s', (unit) => {
    expect(isLevelUnit(unit)).toBe(true)
  })

  // Batches, pilgrims, latrines, vehicles: counted, though they begin like a level.
  test.each([
    ...[
      'dokumen',
      'orang',
      'unit',
      '',
      'angkatan',
      'jamaah',
      'jamban',
      'angkutan',
      'orang per desa',
      'kejam',
    ],
  ])('not "%s"', (unit) => {
    expect(isLevelUnit(unit)).toBe(false)
  })
})
