import { asksBaseline, declaredPolarity } from '../../../../src/core/intake/meanings/declaredPolarity'

// Header words and values of the domain: Up/Down, naik/turun, maksimal/minimal.
describe('words of a polarity column, one by one', () => {
  const MORE =
    'maximize maximise maximum maximal maximized max maksimal maksimum maksimalkan maksimasi maksimisasi maks positif ' +
    'positive naik meningkat meningkatkan peningkatan bertambah up high highest more higher increase increasing rising ' +
    'tinggi + ↑ ▲'
  const LESS =
    'minimize minimise minimum minimal minimized min minimalkan minimasi minimisasi negatif negative turun menurun ' +
    'menurunkan penurunan berkurang down low lowest fewer less lower decrease decreasing falling rendah - − – ↓ ▼'
  const KEEP =
    'stabilize stabilise stabil stable stabilisasi stability tetap konstan constant maintain mempertahankan ' +
    'dipertahankan precise = ± ↔'
  test.each([
    ['maximize', MORE],
    ['minimize', LESS],
    ['stabilize', KEEP],
  ] as const)('%s: %s', (polarity, words) => {
    const said = words.split(' ')
    const found = said.map((word) => [word, declaredPolarity(word)])
    expect(found).toEqual(said.map((word) => [word, { polarity, fromBaseline: false }]))
  })

  test.each([
    [' ▲ ', 'maximize'],
    ['(+)', null],
    ['++', null],
    ['Maksimal / positif', 'maximize'],
    ['maksimal atau minimal', null],
    ['not lower', null],
    ['bukan maksimal', null],
    ['non positif', null],
    ['no increase', null],
    ['semakin besar semakin bagus', 'maximize'],
    ['kian naik kian baik', 'maximize'],
    ['makin sedikit makin baik', 'minimize'],
    ['kian turun kian bagus', 'minimize'],
    ['lebih rendah lebih baik', 'minimize'],
    ['more is good', 'maximize'],
    ['bigger is best', 'maximize'],
    ['larger is better', 'maximize'],
    ['greater values are better', 'maximize'],
    ['less is better', 'minimize'],
    ['smaller is best', 'minimize'],
    // A phrase says it, whatever stands in front of it.
    ['tidak ada: semakin tinggi semakin baik', 'maximize'],
    // Said of another word, and not of the direction.
    ['semakin baik', null],
    ['besar', null],
  ])('"%s": %p', (typed, polarity) => {
    expect(declaredPolarity(typed)?.polarity ?? null).toBe(polarity)
  })

  test.each([
    ['from the baseline', true],
    ['against baseline', true],
    ['over the baseline', true],
    ['vs baseline', true],
    ['dibanding data awal', true],
    ['dari nilai awal', true],
    ['realisasi – baseline', true],
    ['realisasi − (baseline)', true],
    ['realisasi -(Baseline)', true],
    ['dari awal', false],
    ['baseline', false],
    ['nilai awal', false],
    ['', false],
  ])('"%s" asks for the share of a change: %p', (typed, asked) => {
    expect(asksBaseline(typed)).toBe(asked)
  })

  test('a negation beside the baseline says nothing', () => {
    expect(declaredPolarity('tidak dari baseline')).toBeNull()
  })

  test('two directions beside the baseline say nothing', () => {
    expect(declaredPolarity('naik atau turun dari baseline')).toBeNull()
  })
})
