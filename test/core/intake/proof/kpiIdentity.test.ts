import {
  identityKey,
  identityParts,
  isIdentity,
  kpiIdentity,
} from '../../../../src/core/intake/proof/kpiIdentity'

const cell = { sheet: 'IKU', row: 4, col: 2 }
const own = { name: 'Nilai SAKIP', unit: 'Nilai', owner: 'Inspektorat', objective: 'Akuntabel' }

it('gives back the texts that it was made of', () => {
  expect(identityParts(identityKey(own))).toEqual(own)
})

it('is the same however the texts stand in their cells', () => {
  expect(identityKey({ ...own, name: '  Nilai SAKIP\n' })).toBe(identityKey(own))
})

it.each(['name', 'unit', 'owner', 'objective'] as const)('another %s is another KPI', (part) => {
  expect(identityKey({ ...own, [part]: 'lain' })).not.toBe(identityKey(own))
})

it('does not take one text for the next: a unit is no owner', () => {
  expect(identityKey({ ...own, unit: 'a', owner: '' })).not.toBe(
    identityKey({ ...own, unit: '', owner: 'a' }),
  )
})

it('is made of what a row has', () => {
  const text = (said: string) => ({ text: said, cell })
  expect(kpiIdentity({ indicator: text('Nilai SAKIP') })).toBe(
    identityKey({ name: 'Nilai SAKIP', unit: '', owner: '', objective: '' }),
  )
  expect(kpiIdentity({ indicator: text('a'), unit: text('b'), owner: null, objective: text('d') })).toBe(
    identityKey({ name: 'a', unit: 'b', owner: '', objective: 'd' }),
  )
})

it('what somebody typed over it is a name alone', () => {
  expect(isIdentity(identityKey(own))).toBe(true)
  expect(isIdentity('Nilai SAKIP')).toBe(false)
  expect(identityParts('Nilai SAKIP')).toEqual({ name: 'Nilai SAKIP', unit: '', owner: '', objective: '' })
})
