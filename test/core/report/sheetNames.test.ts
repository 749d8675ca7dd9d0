import { chooseSheetNames } from '../../../src/core/report/sheetNames'
import { createTranslate } from '../../../src/locales'

const t = createTranslate('id')
const none = new Map()

it('takes the plain names where they are free', () => {
  expect(chooseSheetNames(['scorecard', 'vfm'], ['IKU'], none, t)).toEqual({
    names: { scorecard: 'Rapor', vfm: 'VFM' },
    gaveWay: [],
  })
})

it('gives way to a sheet of the officer’s, upper or lower case', () => {
  const { names, gaveWay } = chooseSheetNames(['scorecard'], ['RAPOR', 'Rapor (Kinerja)'], none, t)
  expect(names.scorecard).toBe('Rapor (Kinerja 2)')
  expect(gaveWay).toEqual(['scorecard'])
})

it('stays within the 31 characters of a sheet’s name', () => {
  const { names } = chooseSheetNames(['checks'], ['Uji Indikator', 'Uji Indikator (Kinerja)'], none, t)
  expect(names.checks?.length).toBeLessThanOrEqual(31)
})

it('keeps a name that the officer gave to our tab, and lets ours follow the language', () => {
  const present = new Map([
    ['scorecard', 'Rapor Bupati'],
    ['checks', 'Indicator Checks'],
  ] as const)
  const { names } = chooseSheetNames(['scorecard', 'checks'], [], present, t)
  expect(names).toEqual({ scorecard: 'Rapor Bupati', checks: 'Uji Indikator' })
})
