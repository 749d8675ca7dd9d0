import { identityKey } from '../../../src/core/intake/proof/kpiIdentity'
import { guardFormula, kpiGuardFormula, qualityText } from '../../../src/core/rules/sourceGuard'
import { readSheet } from '../intake/support/read'

const text = (value: string, row = 7, col = 3) => ({ text: value, cell: { sheet: 'IKU', row, col } })

describe('the guard compares the source with our copy', () => {
  it.each([
    ['one text', [[text('IKM'), '$Q9']], "IFERROR(IF(EXACT('IKU'!$C$7,$Q9),1,0),0)"],
    [
      'several, of which one has no source',
      [
        [text('IKM'), '$Q9'],
        [null, '$F9'],
        [text('%', 7, 4), '$F9'],
      ],
      "IFERROR(IF(AND(EXACT('IKU'!$C$7,$Q9),EXACT('IKU'!$D$7,$F9)),1,0),0)",
    ],
    [
      'a code that may be a true number, whatever the decimal mark of the computer',
      [[text('2.16'), '$B9']],
      `IFERROR(IF(EXACT(SUBSTITUTE('IKU'!$C$7,",","."),SUBSTITUTE($B9,",",".")),1,0),0)`,
    ],
    [
      'a code in parts',
      [[{ ...text('1.01.02'), parts: [text('1.01'), text('02', 7, 4)] }, '$B9']],
      `IFERROR(IF(EXACT(SUBSTITUTE('IKU'!$C$7,",",".")&"."&'IKU'!$D$7,$B9),1,0),0)`,
    ],
  ] as const)('%s', (_, pairs, formula) => {
    expect(guardFormula(pairs)).toBe(formula)
  })

  it('a part that may be a true number is compared with a point', () => {
    const parts = [text('Turun'), text('2.16', 7, 4)]
    expect(guardFormula([[{ ...text('Turun.2.16'), parts }, '$B9']])).toBe(
      `IFERROR(IF(EXACT('IKU'!$C$7&"."&SUBSTITUTE('IKU'!$D$7,",","."),$B9),1,0),0)`,
    )
  })

  it('holds where nothing can be compared', () => {
    expect(guardFormula([[{ ...text('x'), parts: [] }, '$B9']])).toBe('1')
  })
})

describe('what the guard of a KPI compares', () => {
  const [kpi] = readSheet([
    ['Indikator Kinerja', 'Satuan', 'Periode', 'Validitas', 'Tingkat Kendali', 'Target', 'Realisasi'],
    ['Jumlah izin terbit', 'dokumen', 'Triwulan II', 'Exact', 'High', 100, 90],
    ['Jumlah pelatihan', 'orang', 'Triwulan II', 'Proxy', 'Low', 60, 55],
  ]).kpis
  const own = {
    name: 'N',
    unit: 'U',
    owner: 'O',
    target: 'T',
    read: 'R',
  }
  const formula = (quality: boolean) => (kpi ? kpiGuardFormula(kpi, own, { quality, place: false }) : '')

  it('the period that the row names, so that another row of the same KPI does not stand in for it', () => {
    expect(formula(false)).toMatch(/EXACT\(" ¦ "&[^,]*!\$C\$2,R\)/)
  })

  it('validity and controllability, only where they give the weight', () => {
    expect(formula(true)).toMatch(/\$C\$2&"\."&[^,]*!\$D\$2&"\."&[^,]*!\$E\$2,R\)/)
    expect(formula(false)).not.toMatch(/\$[DE]\$2/)
  })
})

it.each([
  ['both', { validity: text('Exact'), controllability: text('High', 7, 4) }, 'Exact.High'],
  ['validity alone', { validity: text('Exact'), controllability: null }, undefined],
  ['controllability alone', { validity: null, controllability: text('High') }, undefined],
])('validity and controllability are one text where both are known: %s', (_, known, said) => {
  const [row] = readSheet([
    ['Indikator Kinerja', 'Target', 'Realisasi'],
    ['Jumlah izin terbit', 100, 90],
  ]).kpis
  expect(row && qualityText({ ...row, ...known })?.text).toBe(said)
})

it('two KPIs are the same only in all four texts', () => {
  const kpi = { name: 'IKM', unit: 'indeks', owner: 'A', objective: 'S' }
  expect(identityKey(kpi)).toBe(identityKey({ ...kpi, name: ' IKM ' }))
  for (const other of [{ name: 'X' }, { unit: 'X' }, { owner: 'X' }, { objective: 'X' }]) {
    expect(identityKey({ ...kpi, ...other })).not.toBe(identityKey(kpi))
  }
})
