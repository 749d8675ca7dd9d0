import { ALL_ENDINGS, FOREIGN_ENDINGS, SEARCHED_ENDINGS } from '../../src/app/fileKinds'

test('each ending is there once, in small letters and without its point', () => {
  expect(new Set(ALL_ENDINGS).size).toBe(ALL_ENDINGS.length)
  for (const ending of ALL_ENDINGS) expect(ending).toMatch(/^[a-z]+$/)
})

test.each([
  ['xlsx', true, true],
  ['xlsm', true, true],
  ['ods', true, true],
  ['csv', true, true],
  // Far more files that bear these hold no table: they are read by name, and not looked for.
  ['xml', true, false],
  ['txt', true, false],
  ['pdf', false, false],
  ['docx', false, false],
])('%s: read %p, looked for in a folder %p', (ending, isRead, isSearched) => {
  expect([ALL_ENDINGS.includes(ending), SEARCHED_ENDINGS.includes(ending)]).toEqual([isRead, isSearched])
})

test('the officer’s own format is not foreign', () => {
  expect(FOREIGN_ENDINGS).not.toContain('xlsx')
  expect([...FOREIGN_ENDINGS, 'xlsx', 'xlsm'].sort()).toEqual([...ALL_ENDINGS].sort())
})
