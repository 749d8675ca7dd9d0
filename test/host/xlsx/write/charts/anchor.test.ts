import { anchorCorners, standsAt } from '../../../../../src/host/xlsx/write/charts/anchor'
import { parseTree } from '../../../../../src/host/xlsx/xml/tree'

const place = { firstRow: 3, firstCol: 2, lastRow: 12, lastCol: 5 }
const sheet = { columns: [{ col: 2, width: 20 }], rows: [{ row: 3, height: 30, cells: [] }] }
const anchored = (corners: string) => parseTree('part', `<xdr:a xmlns:xdr="x">${corners}</xdr:a>`, null)
const corner = (name: string, col: number, colOff: number, row: number, rowOff: number) =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`

it.each([
  ['where we put it', anchorCorners(place), true],
  ['two pixels off', corner('from', 1, 19_050, 2, 0) + corner('to', 5, 0, 12, 0), true],
  ['a column further', corner('from', 2, 0, 2, 0) + corner('to', 6, 0, 12, 0), false],
  ['larger', corner('from', 1, 0, 2, 0) + corner('to', 5, 0, 20, 0), false],
  ['at the end of the cell before', corner('from', 0, 64 * 9525, 2, 0) + corner('to', 5, 0, 12, 0), true],
  ['at one corner only', corner('from', 1, 0, 2, 0), false],
  ['nowhere that can be read', corner('from', 1, 0, 2, 0) + '<xdr:to><xdr:col>x</xdr:col></xdr:to>', false],
])('a drawing %s', (_, corners, expected) => {
  expect(standsAt(anchored(corners), place, sheet as never)).toBe(expected)
})
