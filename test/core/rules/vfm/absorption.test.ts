import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { absorption } from '../../../../src/core/rules/vfm/absorption'
import { effectivenessBand } from '../../../../src/core/rules/vfm/effectiveness'

const bands = defaultSettings('id').effectivenessBands

describe('absorption reproduces published results', () => {
  test.each([
    ['LKj Setda Sumut 2021, p. 49', 702_188_300, 749_930_215, 93.6],
    ['LKj Setda Sumut 2021, p. 49', 188_957_200, 216_194_000, 87.4],
    ['LKj Setda Sumut 2021, p. 49', 351_953_546, 378_896_500, 92.9],
    ['LAKIP Itjen 2019, p. 42', 104_734_936_307, 106_439_453_000, 98.4],
    ['LAKIP Itjen 2019, p. 42', 760_225_025, 769_420_000, 98.8],
    ['LAKIP Itjen 2019, p. 42', 2_988_047_640, 3_021_089_000, 98.91],
  ])('%s: %p of %p is %p %%', (_, spent, budget, published) => {
    const decimals = String(published).split('.')[1]?.length ?? 0
    // 98.8050 is printed as 98,80: cut or rounded, both fit.
    const cut = Math.floor(((absorption(budget, spent) ?? 0) * 100 + 1e-9) * 10 ** decimals) / 10 ** decimals
    const rounded = Number(((absorption(budget, spent) ?? 0) * 100).toFixed(decimals))
    expect([cut, rounded]).toContain(published)
  })

  test.each([
    ['revenue of a kabupaten, 2010', 66_371_401_903.73, 84_684_347_742, '78.4', 'Kurang efektif'],
    ['revenue of a kabupaten, 2011', 73_170_334_484.84, 78_245_400_000, '93.5', 'Efektif'],
  ])('%s (scribd 639338796): %p of %p is %p %%, %s', (_, realised, targeted, percent, word) => {
    const reached = absorption(targeted, realised)
    expect(((reached ?? 0) * 100).toFixed(1)).toBe(percent)
    expect(bands[effectivenessBand(reached, bands) ?? -1]?.word).toBe(word)
  })
})
