import { SROW } from '../../../../src/core/report/strategy/columns'
import { rowsWith, strategySheet } from './support'

const live = () =>
  strategySheet([
    ['Masyarakat', 'Warga sehat', 90],
    ['Masyarakat', 'Warga sehat', 50],
    ['Masyarakat', 'Warga cerdas', 100],
    ['Keuangan', 'Belanja tepat', null],
  ])

describe('an objective on its card', () => {
  test('has a code, the score of its indicators, and how many there are', () => {
    const sheet = live()
    expect(sheet.down(SROW.title, SROW.title + 2, 'score')).toEqual([0.7, 1, ''])
    expect(rowsWith(sheet, 'S1  Warga sehat').length).toBeGreaterThan(0)
    expect(sheet.texts()).toContainEqual(expect.stringMatching(/^2 indikator/))
  })

  test('says that nothing is measured, and shows a dash', () => {
    expect(live().texts()).toContain('– belum diukur')
    expect(live().texts()).toContain('–')
  })

  test('follows the scorecard', () => {
    const sheet = live().officer('IKU!G3', 90).officer('IKU!G5', 60)
    expect(sheet.down(SROW.title, SROW.title + 2, 'score')).toEqual([0.9, 1, 0.6])
    expect(sheet.down(SROW.title, SROW.title + 2, 'level')).toEqual([4, 5, 2])
    expect(sheet.texts()).not.toContain('– belum diukur')
  })

  test('that no indicator measures says so', () => {
    const sheet = strategySheet(
      [['Masyarakat', 'Warga sehat', 90]],
      [
        ['Maju', 'Sehatkan', 'Warga sehat', null, 'Masyarakat'],
        [null, null, 'Warga aman', null, 'Masyarakat'],
      ],
    )
    expect(sheet.texts().some((text) => text.startsWith('–') && /indikator/i.test(text))).toBe(true)
  })
})

describe('a perspective beside its objectives', () => {
  test('has the score and the word of the scorecard', () => {
    // (0.9 + 0.5 + 1) / 3
    const heads = rowsWith(live(), 'Masyarakat')
    expect(heads.length).toBeGreaterThan(0)
    const sheet = live()
    const lanes = sheet.model.rows.map(({ row }) => sheet.at(row, 'lane'))
    expect(lanes).toContainEqual(expect.closeTo(0.8))
    expect(lanes).toContain('◕ Tinggi')
    // Nothing of the other is measured.
    expect(lanes).toContain('–')
  })
})
