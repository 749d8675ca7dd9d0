import { problemWith } from '../../src/web/openFile'

test.each([
  ['iku.xlsx', 1000, null],
  ['IKU.XLSM', 1000, null],
  ['lama.xls', 1000, null],
  ['surat.docx', 1000, { kind: 'wrongKind' }],
  ['besar.xlsx', 200 * 1024 * 1024, { kind: 'tooLarge', size: 200 }],
])('%s of %i bytes: %p', (name, size, problem) => {
  expect(problemWith({ name, size })).toEqual(problem)
})
