import { coreProperties } from '../../../../src/host/xlsx/write/coreProperties'

it.each([
  [46_022, '2025-12-31T00:00:00Z'],
  [46_022.5, '2025-12-31T12:00:00Z'],
  [25_569, '1970-01-01T00:00:00Z'],
])('the day %s is written as %s', (created, moment) => {
  expect(coreProperties({ title: 'Rapor', created })).toContain(`W3CDTF">${moment}<`)
})

it('takes any title, and names nobody', () => {
  const xml = coreProperties({ title: 'A & <B>', created: 46_022 })
  expect(xml).toContain('<dc:title>A &amp; &lt;B&gt;</dc:title>')
  expect(xml).not.toMatch(/creator|lastModifiedBy/)
})
