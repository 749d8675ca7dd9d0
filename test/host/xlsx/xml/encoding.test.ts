import { encodedXml, ENCODINGS } from '../../../../scripts/dev-tools/fidelity/respell/encodings'
import { encodeText, encodingOf, textReader } from '../../../../src/host/xlsx/xml/encoding'

const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const declares = (label: string): Uint8Array => ascii(`<?xml version="1.0" encoding="${label}"?><a/>`)

/** Cases: names and labels of the Encoding Standard; ISO-8859-1 and US-ASCII as the IANA registers them, as XML asks. */
describe('how a part is written', () => {
  test.each([
    ['nothing is said', ascii('<a/>'), 'utf-8'],
    ['nothing but the version', ascii('<?xml version="1.0"?><a encoding="koi8-r"/>'), 'utf-8'],
    [
      'a mark of UTF-8 before another declaration',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...declares('ISO-8859-1')),
      'utf-8',
    ],
    ['a mark of UTF-16', Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'utf-16le'],
    ['the other mark', Uint8Array.of(0xfe, 0xff, 0, 0x3c), 'utf-16be'],
    ['UTF-16 without its mark', Uint8Array.of(0x3c, 0, 0x3f, 0), 'utf-16le'],
    ['UTF-8', declares('UTF-8'), 'utf-8'],
    [
      'in apostrophes',
      ascii("<?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?><a/>"),
      'iso-8859-1',
    ],
    ['Latin 1 by another name', declares('latin1'), 'iso-8859-1'],
    ['what Windows writes', declares('Windows-1252'), 'windows-1252'],
    ['letters of Central Europe', declares('ISO-8859-2'), 'iso-8859-2'],
    ['ASCII', declares('US-ASCII'), 'us-ascii'],
    ['a letter of two bytes', declares('GBK'), 'gbk'],
    ['UTF-16, in letters of one byte', declares('UTF-16'), 'utf-8'],
    ['what nobody knows', declares('x-lain'), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    expect(encodingOf(bytes)).toBe(encoding)
  })
})

describe('what was read is written as it was', () => {
  const every = Uint8Array.from({ length: 256 }, (_, i) => i)
  test.each(['iso-8859-1', 'windows-1252', 'koi8-r', 'iso-8859-5'])('%s, byte for byte', (encoding) => {
    expect(encodeText(textReader(encoding, true).read(every), encoding)).toEqual(every)
  })

  test.each(ENCODINGS)('%s, with its declaration', (label) => {
    const bytes = encodedXml('<a b="é">ü – “課”</a>', label)
    const encoding = encodingOf(bytes)
    expect(encodeText(textReader(encoding, true).read(bytes), encoding)).toEqual(bytes)
  })

  test('a character that is cut in two between pieces', () => {
    const reader = textReader('gbk', false)
    expect(reader.read(Uint8Array.of(0xd6)) + reader.read(Uint8Array.of(0xd0)) + reader.read()).toBe('中')
  })
})

describe('what is put in', () => {
  test.each([
    ['iso-8859-1', 'é – 😀 \u0096', 'é &#8211; &#128512; \u0096'],
    ['us-ascii', 'é', '&#233;'],
    ['windows-1252', 'é – ≥', 'é \u0096 &#8805;'],
  ])('%s: a reference where it has no byte', (encoding, text, bytes) => {
    expect(Buffer.from(encodeText(text, encoding)).toString('latin1')).toBe(bytes)
  })

  test('in an encoding that cannot be written the part becomes UTF-8, and says so', () => {
    const text = '<?xml version="1.0" encoding="GBK" standalone="yes"?><a>中</a>'
    const bytes = encodeText(text, 'gbk')
    expect(new TextDecoder().decode(bytes)).toBe(text.replace('GBK', 'UTF-8'))
    expect(encodingOf(bytes)).toBe('utf-8')
  })
})

test('bytes that an encoding does not have are an error, not a guess', () => {
  expect(() => textReader('us-ascii', false).read(Uint8Array.of(0xe9))).toThrow('a byte above 127')
  expect(() => textReader('utf-8', false).read(Uint8Array.of(0xe9, 0x20))).toThrow('not valid')
})
