import { line, mapOf, measure } from '../../support/strategy'

describe('the lane of an objective', () => {
  const citizens = measure('A', 2, 'Warga puas', 'Masyarakat')
  const money = measure('B', 3, 'Belanja tepat', 'Keuangan')
  test.each<[string, Parameters<typeof mapOf>[0], unknown[]]>([
    [
      'of two perspectives with as much weight the earlier',
      {
        kpis: [measure('A', 2, 'Warga puas', 'Keuangan', 2), measure('B', 3, 'Warga puas', 'Masyarakat', 2)],
      },
      [['Masyarakat', 'Warga puas']],
    ],
    [
      'weights of one perspective are added',
      {
        kpis: [
          measure('A', 2, 'Warga puas', 'Masyarakat', 3),
          measure('B', 3, 'Warga puas', 'Keuangan', 2),
          measure('C', 4, 'Warga puas', 'Keuangan', 2),
        ],
      },
      [['Keuangan', 'Warga puas']],
    ],
    [
      'the table’s, though the weight lies elsewhere',
      { kpis: [citizens, money], strategy: [line('WARGA PUAS', 2, { perspective: 'keuangan' })] },
      [['Keuangan', 'Warga puas', 'Belanja tepat']],
    ],
    [
      'of two in the table the first',
      {
        kpis: [citizens, money],
        strategy: [
          line('Warga puas', 2, { perspective: 'Keuangan' }),
          line('Warga puas', 3, { perspective: 'Masyarakat' }),
        ],
      },
      [['Keuangan', 'Warga puas', 'Belanja tepat']],
    ],
    [
      'a row without one leaves it to the next',
      {
        kpis: [citizens, money],
        strategy: [line('Warga puas', 2), line('Warga puas', 3, { perspective: 'Keuangan' })],
      },
      [['Keuangan', 'Warga puas', 'Belanja tepat']],
    ],
    [
      'a perspective that no KPI is in comes behind those that are',
      {
        kpis: [citizens, money],
        strategy: [line('Aparatur cakap', 2, { perspective: ' Budaya  kerja ' }), line('Aset tertib', 3)],
      },
      [
        ['Masyarakat', 'Warga puas'],
        ['Keuangan', 'Belanja tepat'],
        ['Budaya kerja', 'Aparatur cakap'],
        [null, 'Aset tertib'],
      ],
    ],
    [
      'and is one for all that name it',
      {
        kpis: [citizens],
        strategy: [
          line('Aparatur cakap', 2, { perspective: 'Budaya kerja' }),
          line('Aset tertib', 3, { perspective: 'BUDAYA KERJA' }),
        ],
      },
      [
        ['Masyarakat', 'Warga puas'],
        ['Budaya kerja', 'Aparatur cakap', 'Aset tertib'],
      ],
    ],
    [
      'a KPI without an objective fills none',
      { kpis: [citizens, measure('B', 3, null, 'Keuangan')] },
      [['Masyarakat', 'Warga puas']],
    ],
    [
      'of two names for one perspective the very name',
      {
        kpis: [measure('A', 2, 'Warga puas', 'Pelanggan'), measure('B', 3, 'Warga sehat', 'Masyarakat')],
        strategy: [line('Aparatur cakap', 2, { perspective: 'MASYARAKAT' })],
      },
      [
        ['Pelanggan', 'Warga puas'],
        ['Masyarakat', 'Warga sehat', 'Aparatur cakap'],
      ],
    ],
    ['nothing', {}, []],
  ])('%s', (_name, given, expected) => {
    expect(mapOf(given).lanes).toEqual(expected)
  })

  test('knows its perspective in the scorecard, where there is one', () => {
    const strategy = [line('Aparatur cakap', 2, { perspective: 'Budaya' }), line('Aset tertib', 3)]
    const { map } = mapOf({ kpis: [citizens, money], strategy })
    expect(map.lanes.map(({ perspective, objectives }) => [perspective, objectives])).toEqual([
      [0, [0]],
      [1, [1]],
      [null, [2]],
      [null, [3]],
    ])
  })
})
