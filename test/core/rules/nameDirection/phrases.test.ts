import { nameDirectionFinder } from '../../../../src/core/rules/nameDirection'
import { words } from '../../../../src/core/units'

const find = nameDirectionFinder([])
const PER_CENT = { percent: true, timed: false }
const TIMED = { percent: false, timed: true }
const PLAIN = { percent: false, timed: false }
type Way = 'minimize' | 'maximize' | null

/** The direction of a name and the phrase that tells it. */
const told = (name: string, measure = PLAIN) => {
  const found = find(words(name), measure)
  return found && `${found.direction}: ${found.phrase}`
}

describe('which of several phrases decides', () => {
  test.each<[string, string, string | null]>([
    // To lower something is better low, and only where the name begins with it.
    ['to lower, in front', 'Reduce energy use', 'minimize: reduce'],
    ['to lower, in front', 'To reduce energy use', 'minimize: reduce'],
    ['to lower, in front', 'Untuk mengurangi belanja', 'minimize: mengurangi'],
    ['to lower, of what is good', 'Mengurangi kepuasan', 'minimize: mengurangi'],
    ['to lower, further on', 'Plans reduce energy use', 'minimize: energy use'],
    ['to lower, further on', 'Upaya mengurangi kepuasan', 'maximize: kepuasan'],
    ['to lower, further on', 'Upaya mengurangi belanja', null],
    ['to lower a cost', 'Reduce cost per case', 'minimize: reduce'],
    // A reduction is better high, but for that of what is good alone.
    ['a reduction of what is good', 'Penurunan kepuasan masyarakat', 'minimize: penurunan'],
    ['a reduction of what is better high', 'Penurunan pendapatan', 'minimize: penurunan'],
    ['with something bad beside it', 'Penurunan kepuasan atas keluhan', 'maximize: penurunan'],
    ['with a cost beside it', 'Kepuasan atas penurunan biaya per kasus', 'maximize: penurunan'],
    ['with a time beside it', 'Penurunan waktu tunggu dan kepuasan', 'maximize: penurunan'],
    // What something costs, whatever it is bought for.
    ['a cost of what is done', 'Resolved complaints, cost per case', 'minimize: cost per'],
    ['a cost of what is lowered', 'Cost of complaints reduced', 'minimize: cost of'],
    // What is counted, not what it is counted by.
    ['a bad thing that is counted by another', 'Keluhan per pengaduan', 'minimize: keluhan'],
    ['what says nothing, counted by a bad thing', 'Rata-rata lama sekolah per keluhan', 'minimize: keluhan'],
    // What comes first may be what is measured, or tell whose the bad thing is.
    ['a good word first', 'Rasio elektrifikasi desa tertinggal', null],
    ['a good word first', 'Employment rate of homeless households', null],
    ['a good word straight before, in Indonesian', 'Kualitas keluhan', null],
    ['a good word straight before, in English', 'Water quality complaints', 'minimize: complaints'],
    ['a good word before another', 'Quality of water complaints', null],
    ['punctual', 'Keluhan tepat waktu', 'maximize: tepat waktu'],
    ['punctual, further on in English', 'Complaints on time', 'maximize: on time'],
    ['punctual straight before, in English', 'Timely complaints', 'minimize: complaints'],
  ])('%s: "%s" %p', (_name, name, expected) => {
    expect(told(name)).toBe(expected)
  })

  test.each([
    ['Waktu penanganan pengaduan', 'minimize: waktu penanganan'],
    ['Pengaduan dengan waktu penanganan', 'minimize: pengaduan'],
  ])('of a time and a bad thing the first: "%s"', (name, expected) => {
    expect(told(name, TIMED)).toBe(expected)
  })
})

describe('what is taken back', () => {
  test.each([
    [
      'what was done',
      'Pengaduan yang belum dapat ditindaklanjuti segera',
      'minimize: belum dapat ditindaklanjuti',
    ],
    ['what is punctual', 'Laporan tidak tepat waktu', 'minimize: tidak tepat waktu'],
    ['what is good', 'Residents not satisfied', 'minimize: not satisfied'],
    ['what is better high', 'No growth', 'minimize: no growth'],
    ['a bad thing, beside another', 'Keluarga miskin tanpa tunggakan', 'maximize: tanpa tunggakan'],
    ['a time', 'Tanpa waktu tunggu', null],
    ['a reduction', 'Tanpa penurunan', null],
    ['nothing but what follows at once', 'Pelanggan tidak ada kepuasan', 'maximize: kepuasan'],
  ])('%s: "%s" %p', (_name, name, expected) => {
    expect(told(name)).toBe(expected)
  })
})

describe("an office's own words", () => {
  // A word that is known to be a cost or a time stays one, with what goes with that.
  test.each<[string, string, typeof PLAIN, Way]>([
    ['cost of', 'Cost of services recovered', PLAIN, 'minimize'],
    ['waktu tunggu', 'Persentase pasien dengan waktu tunggu', PER_CENT, null],
    ['jangka waktu', 'Jangka waktu', PLAIN, null],
    ['jangka waktu', 'Jangka waktu', TIMED, 'minimize'],
    ['kepuasan', 'Kepuasan', PLAIN, 'minimize'],
    ['-', '', PLAIN, null],
  ])('"%s" in "%s" (%j): %s', (word, name, measure, direction) => {
    expect(nameDirectionFinder([word])(words(name), measure)?.direction ?? null).toBe(direction)
  })

  test('are told apart from others that are written alike', () => {
    expect(nameDirectionFinder(['denda'])('denda', PLAIN)?.direction).toBe('minimize')
    expect(nameDirectionFinder(['den', 'da'])('denda', PLAIN)).toBeNull()
    expect(nameDirectionFinder(['denda'])('denda', PLAIN)?.direction).toBe('minimize')
  })

  test('go before ours', () => {
    const own = nameDirectionFinder(['denda', '!kemiskinan'])
    expect(own('jumlah denda', PLAIN)).toEqual({ direction: 'minimize', phrase: 'denda' })
    expect(own('angka kemiskinan', PLAIN)).toBeNull()
    expect(own('jumlah denda terkait kemiskinan', PLAIN)).toEqual({
      direction: 'maximize',
      phrase: 'kemiskinan',
    })
  })
})

describe('keywords for less is better', () => {
  const finder = nameDirectionFinder(['angka', 'waktu tunggu', '!ditangani'])
  const find = (spoken: string) => {
    const found = finder(spoken, { percent: false, timed: false })
    return found?.direction === 'minimize' ? found.phrase : null
  }
  test.each([
    ['angka kematian', 'angka'],
    ['angka waktu tunggu', 'angka'],
    ['waktu tunggu', 'waktu tunggu'],
    ['angka yang ditangani', null],
    ['cakupan', null],
    ['', null],
  ])('"%s": %p', (spoken, keyword) => {
    expect(find(spoken)).toBe(keyword)
  })
})
