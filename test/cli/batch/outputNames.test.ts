import fc from 'fast-check'
import path from 'node:path'
import { outputPaths } from '../../../src/cli/batch/outputNames'

describe('where results go', () => {
  test.each([
    ['id', 'jatim/IKU.xlsx', 'jatim/IKU-rapor.xlsx'],
    ['en', 'jatim/IKU.xlsx', 'jatim/IKU-scorecard.xlsx'],
    ['id', 'LAPORAN.XLSX', 'LAPORAN-rapor.xlsx'],
    ['id', 'a/IKU.xlsm', 'a/IKU-rapor.xlsm'],
    ['id', 'a/IKU-rapor.xlsx', 'a/IKU-rapor.xlsx'],
    ['id', 'a/IKU.csv', 'a/IKU.csv-rapor.xlsx'],
    ['en', 'a/IKU.XLS', 'a/IKU.XLS-scorecard.xlsx'],
    ['id', 'v1.2/IKU', 'v1.2/IKU-rapor'],
  ] as const)('%s: %s -> %s', (lang, input, output) =>
    expect(outputPaths([input], lang).get(input)).toBe(output),
  )

  test('names that only some systems tell apart do not meet', () => {
    const outputs = [...outputPaths(['IKU.xlsx', 'iku.xlsx', 'iku-rapor.xlsx'], 'id').values()]
    expect(new Set(outputs.map((one) => one.toLowerCase())).size).toBe(3)
    expect(outputs[0]).toBe('IKU-rapor.xlsx')
  })

  test('no two results are one file, each is in the folder of its workbook, and none leaves it', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9 ._~-]{1,12}$/).filter((one) => !/^\.+$/.test(one))
    const paths = fc.uniqueArray(
      fc
        .tuple(fc.array(name, { maxLength: 2 }), name)
        .map(([folders, file]) => [...folders, `${file}.xlsx`].join('/')),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(paths, (inputs) => {
        const outputs = outputPaths(inputs, 'id')
        const all = [...outputs.values()]
        expect(new Set(all.map((one) => one.toLowerCase())).size).toBe(inputs.length)
        for (const [input, output] of outputs)
          expect(path.posix.dirname(output)).toBe(path.posix.dirname(input))
      }),
    )
  })
})
