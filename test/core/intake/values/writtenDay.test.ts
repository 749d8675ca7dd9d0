import { daySerial, dayOfText } from '../../../../src/core/intake/values/writtenDay'

describe('a day written out', () => {
  test.each([
    ['31 Desember 2025', { day: 31, month: 12, year: 2025 }],
    ['March 31, 2026', { day: 31, month: 3, year: 2026 }],
    ['32 Desember 2025', null],
    ['0 Januari 2025', null],
    ['Desember', null],
  ])('%s', (written, date) => {
    expect(dayOfText(written)).toEqual(date)
  })

  // Excel: DATE(2025;12;31) is 46022, DATE(2024;2;29) is 45351, DATE(1900;3;1) is 61; the calendar of 1904 counts 1,462 less.
  test.each([
    [{ day: 31, month: 12, year: 2025 }, false, 46022],
    [{ day: 29, month: 2, year: 2024 }, false, 45351],
    [{ day: 1, month: 3, year: 1900 }, false, 61],
    [{ day: 31, month: 12, year: 2025 }, true, 44560],
  ])('%j is stored as a serial number (1904: %p)', (date, date1904, serial) => {
    expect(daySerial(date, date1904)).toBe(serial)
  })
})
