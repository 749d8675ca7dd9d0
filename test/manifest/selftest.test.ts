import { readFileSync } from 'node:fs'
import path from 'node:path'
import { all, at, parseXml } from './xml'

const root = path.resolve(__dirname, '../..')
const manifestOf = (file: string) => parseXml(readFileSync(path.join(root, file), 'utf8'))
const [kinerja, selftest] = [manifestOf('manifest.xml'), manifestOf('test/selftest/manifest.xml')]

describe('the self-test is an add-in of its own', () => {
  test('with an id of its own, so that both can be there', () => {
    expect(at(selftest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(at(selftest, 'Id').text).not.toBe(at(kinerja, 'Id').text)
  })

  test('with the version, the floor and the rights of Kinerja', () => {
    for (const name of ['Version', 'Permissions'])
      expect(at(selftest, name).text).toBe(at(kinerja, name).text)
    const floor = (manifest: typeof kinerja) =>
      all(at(manifest, 'Requirements'), 'Set').find(({ attributes }) => attributes['Name'] === 'ExcelApi')
        ?.attributes
    expect(floor(selftest)).toEqual(floor(kinerja))
  })

  test('with its parts in the order that Microsoft asks for', () => {
    const order = kinerja.children.map(({ name }) => name)
    const places = selftest.children.map(({ name }) => order.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
