import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')
const sbom = () => execFileSync(process.execPath, ['scripts/supply/sbom.js'], { cwd: root, encoding: 'utf8' })

test('the bill of materials is CycloneDX, names each package once with version, check sum and licence, and is the same each time', () => {
  const text = sbom()
  const bill = JSON.parse(text)
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) })
  expect(bill).not.toHaveProperty('serialNumber')
  const refs = bill.components.map((one: { 'bom-ref': string }) => one['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  expect(refs.length).toBeGreaterThan(100)
  for (const one of bill.components) {
    expect(one).toMatchObject({
      name: expect.any(String),
      version: expect.any(String),
      purl: expect.any(String),
    })
    expect(one.hashes[0].alg).toBe('SHA-512')
  }
  expect(sbom()).toBe(text)
})
