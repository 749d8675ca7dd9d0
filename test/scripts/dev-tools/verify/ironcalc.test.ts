import { countsOf } from '../../../../scripts/dev-tools/verify/ironcalc'
import { handlingOf } from '../../../../scripts/dev-tools/verify/ironcalc/limits'

describe('how IronCalc is asked about a formula', () => {
  test.each([
    ['SUM(B2:B9)', 'asItStands'],
    ["IF(ISNUMBER('IKU 2025'!$B$2),1,0)", 'asItStands'],
    ['ISNUMBER(INDEX($B$2:$B$9,3))', 'asItStands'],
    ["SUMPRODUCT(--(LEN('Rapor'!$N$9:$N$20)>0))", 'typed'],
    ['1+SUMPRODUCT(($B$2:$B$9=1)*1)', 'typed'],
    ['"ISNUMBER($B$2:$B$9)"', 'asItStands'],
    ['SUMPRODUCT(($S$9:$S$14=1)*ISNUMBER($E$9:$E$14))', 'ISNUMBER of a block'],
    ["SUMPRODUCT(--ISNUMBER('Rapor'!$L$9:$L$20))", 'ISNUMBER of a block'],
    [`SUMPRODUCT(--(ISNUMBER(SEARCH("diklat",'Rapor'!$Q$9:$Q$20))>0))`, 'ISNUMBER of a block'],
    [`HYPERLINK("#'Rapor'!E"&ROW(INDEX('Rapor'!$Q$9:$Q$20,$K16)),"IKM")`, 'ROW of INDEX'],
    ['MATCH(ROUND($O12,12),Kinerja_PayBandFrom,1)', 'MATCH before blanks'],
    ['MATCH($O12,$B$2:$B$9,1)', 'asItStands'],
    ["IFERROR(ROWS('RAK'!$B$3:$B$688)-COUNTBLANK('RAK'!$B$3:$B$688)-485,-1)", 'asItStands'],
  ])('%s', (formula, handling) => {
    expect(handlingOf(formula)).toBe(handling)
  })
})

test('what was not compared is counted by its reason', () => {
  const one = { compared: 10, excused: new Map([['MATCH before blanks', 2]] as const) }
  const two = {
    compared: 5,
    excused: new Map([['MATCH before blanks', 1] as const, ['ROW of INDEX', 4] as const]),
  }
  expect(countsOf([one, two])).toBe('15 formulas, not 3 MATCH before blanks, 4 ROW of INDEX')
  expect(countsOf([{ compared: 3, excused: new Map() }])).toBe('3 formulas')
})
