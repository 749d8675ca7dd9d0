import { zipSync } from 'fflate'
import { RefusalError } from '../../../../src/host/xlsx/refusal'
import { readDirectory } from '../../../../src/host/xlsx/zip/directory'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

test('a sheet that fills every row with one coloured cell is no bomb', () => {
  const rows = Array.from(
    { length: 300_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="1"/></row>`,
  ).join('')
  const archive = zipSync({ sheet: text(rows) })
  expect(readDirectory(archive)).toHaveLength(1)
})

test('a part that shrank a thousand times is one', () => {
  const archive = zipSync({ nol: new Uint8Array(12 * 1024 * 1024) }, { level: 9 })
  expect(() => readDirectory(archive)).toThrow(new RefusalError({ code: 'zip-bomb', values: {} }))
})
