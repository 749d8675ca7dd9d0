import { isOwnName, ownNamesXml, refersTo, retarget } from '../../../../src/host/xlsx/write/definedNames'

const range = { firstRow: 2, firstCol: 1, lastRow: 9, lastCol: 3 }

it.each([
  ["'Rapor'!$A$1", 'Rapor', true],
  ['Rapor!$A$1', 'Rapor', true],
  ['rapor!$A$1', 'Rapor', true],
  ["SUM('Rapor Lain'!A1,Rapor!B2)", 'Rapor', true],
  ['RaporLama!$A$1', 'Rapor', false],
  ['LamaRapor!$A$1', 'Rapor', false],
  ['Lama.Rapor!$A$1', 'Rapor', false],
  ["'Jum''at'!$A$1", "Jum'at", true],
  ['A(1)!$A$1', 'A(1)', true],
  ['Rapor', 'Rapor', false],
])('whether %p refers to %p: %p', (text, sheet, expected) => {
  expect(refersTo(text, sheet)).toBe(expected)
})

it.each([
  ["Rapor!$A$1+'Rapor'!$A$2", "'Rapor 2'!$A$1+'Rapor 2'!$A$2"],
  ['Lain!$A$1', 'Lain!$A$1'],
])('%p led to another sheet', (text, expected) => {
  expect(retarget(text, 'Rapor', 'Rapor 2')).toBe(expected)
})

it('a new name with a mark of replacement in it stays as it is', () => {
  expect(retarget('A!$A$1', 'A', '$& 1')).toBe("'$& 1'!$A$1")
})

it.each([
  ['a mark of our sheet', { name: '_xlnm.Print_Area', tab: 2, text: '' }, true],
  ['the same of the officer’s', { name: '_xlnm.Print_Area', tab: 0, text: '' }, false],
  ['an officer’s own on our sheet', { name: 'Catatan', tab: 2, text: '' }, false],
  ['one that is written now', { name: 'ambang', tab: null, text: 'Lain!$A$1' }, true],
  ['any other of the workbook', { name: 'Pagu', tab: null, text: "'Rapor'!$A$1" }, false],
])('%s', (_, name, expected) => {
  const earlier = { tabs: new Set([2]), sheets: ['Rapor'] }
  expect(isOwnName(name as never, earlier, [{ names: [{ name: 'Ambang', range }] }])).toBe(expected)
})

it('names what Excel must know of a sheet', () => {
  const head = {
    id: 'scorecard',
    name: "Ra'por",
    names: [
      { name: 'Ambang', range },
      { name: 'Satu', range: { ...range, lastRow: 2, lastCol: 1 } },
    ],
    filter: range,
    print: { area: range, repeatRows: [1, 2] },
  } as never
  expect(ownNamesXml(head, 3, true).match(/<definedName.*?<\/definedName>/g)).toEqual([
    `<definedName name="Ambang">'Ra''por'!$A$2:$C$9</definedName>`,
    `<definedName name="Satu">'Ra''por'!$A$2</definedName>`,
    expect.stringMatching(/localSheetId="3" hidden="1">"scorecard"</),
    `<definedName name="_xlnm._FilterDatabase" localSheetId="3" hidden="1">'Ra''por'!$A$2:$C$9</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="3">'Ra''por'!$A$2:$C$9</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Ra''por'!$1:$2</definedName>`,
  ])
})

it('says nothing of what a sheet has not', () => {
  const head = {
    id: 'notes',
    name: 'A',
    names: [],
    filter: null,
    print: { area: null, repeatRows: null },
  } as never
  expect(ownNamesXml(head, 0, false)).toBe('')
})
