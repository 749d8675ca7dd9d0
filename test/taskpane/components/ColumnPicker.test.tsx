/** @jest-environment jsdom */
import type { ColumnReading } from '../../../src/core/intake/types'
import { ColumnPicker } from '../../../src/taskpane/components/ColumnPicker'
import { all, choose, control, press, text } from '../page'
import { show, takeAway } from './shown'

afterEach(takeAway)

const OPTIONS = [
  { col: 3, label: 'C · Anggaran Murni · 100' },
  { col: 4, label: 'D · Anggaran Tambahan · 20' },
]
const reading = (columns: readonly number[], more: Partial<ColumnReading> = {}): ColumnReading => ({
  field: 'budget',
  columns,
  header: 'Anggaran',
  confidence: 1,
  alternatives: [],
  basis: 'header',
  ...more,
})
const picker = (of: ColumnReading | null) => (
  <ColumnPicker sheet="LRA" field="budget" reading={of} options={OPTIONS} />
)
const list = () => control<HTMLSelectElement>('select', 'anggaran')

describe('a field and its column', () => {
  it.each([
    ['one column', reading([4]), '4', 'D · Anggaran Tambahan · 20'],
    ['several, added up', reading([3, 4]), 'sum', 'C + D'],
    ['none', null, '', 'tidak ada'],
  ])('is a list named by the field: %s', async (_, of, value, shown) => {
    await show(picker(of))
    expect([list().value, list().selectedOptions[0]?.text]).toEqual([value, shown])
  })

  it.each([
    ['another column', '4', [4]],
    ['none', '', []],
  ])('%s is told with its sheet', async (_, value, columns) => {
    const told = await show(picker(reading([3])))
    await choose('anggaran', value)
    expect(told).toEqual([['correct', 'LRA', 'budget', columns]])
  })

  it.each([
    ['what the person chose', reading([3], { basis: 'user' }), 'pilihan Anda'],
    ['what is doubtful', reading([3], { confidence: 0.4 }), 'perlu diperiksa'],
    ['nothing of what is sure', reading([3]), null],
    ['no doubt of what the person chose', reading([3], { basis: 'user', confidence: 0.1 }), 'pilihan Anda'],
  ])('has a mark beside %s', async (_, of, mark) => {
    await show(picker(of))
    for (const one of ['pilihan Anda', 'perlu diperiksa']) expect(text().includes(one)).toBe(one === mark)
  })
})

describe('columns that are added up', () => {
  const open = async (of: ColumnReading) => {
    const told = await show(picker(of))
    await press('Jumlahkan beberapa kolom: anggaran', 'button')
    return told
  }

  it('are boxes in a group with a name, and the button says that it is open', async () => {
    await open(reading([3]))
    expect(control('button', 'Jumlahkan').getAttribute('aria-expanded')).toBe('true')
    expect(all('fieldset')[0]?.getAttribute('aria-label')).toContain('anggaran')
    expect(all<HTMLInputElement>('input[type=checkbox]').map(({ checked }) => checked)).toEqual([true, false])
  })

  it.each([
    ['one more', reading([4]), 'C · Anggaran Murni', [3, 4]],
    ['one less', reading([3, 4]), 'D · Anggaran Tambahan', [3]],
    ['the last', reading([3]), 'C · Anggaran Murni', []],
  ])('%s', async (_, of, name, columns) => {
    const told = await open(of)
    await press(name, 'input[type=checkbox]')
    expect(told).toEqual([['correct', 'LRA', 'budget', columns]])
  })

  it('a text is not added up', async () => {
    await show(<ColumnPicker sheet="IKU" field="indicator" reading={null} options={OPTIONS} />)
    expect(all('button')).toHaveLength(0)
  })
})
