import { defaultSettings } from '../../../src/core/regulations/defaults'
import type { StatusLevel } from '../../../src/core/regulations/settings'
import { statusWord } from '../../../src/core/rules/statusWord'

const { noStatus: _, ...unsaid } = defaultSettings('id', 'permendagri-86-2017')
const settings = defaultSettings('id', 'permendagri-86-2017')

test.each<[StatusLevel, string]>([
  [5, '● Sangat tinggi'],
  [1, '○ Sangat rendah'],
  [0, '– report.status.none'],
])('level %i is said as %s', (level, said) => {
  expect(statusWord(level, unsaid, (key) => key)).toBe(said)
})

test('what a rule set says of no status goes first, and a level that it does not word has none', () => {
  const own = {
    ...settings,
    noStatus: 'Belum dinilai',
    bands: settings.bands.filter(({ level }) => level !== 3),
  }
  expect(statusWord(0, own, (key) => key)).toBe('– Belum dinilai')
  expect(statusWord(3, own, (key) => key)).toBe('')
})
