import { sniff } from '../../../src/host/xlsx/sniff'

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'))
const ole = (name: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, ...utf16(name, '')])

it.each([
  ['nothing', new Uint8Array(0), 'empty-file'],
  ['an archive', ascii('PK\u0003\u0004...'), null],
  ['the end of an archive alone', ascii('PK\u0005\u0006...'), 'not-a-workbook'],
  ['a protected workbook', ole('EncryptedPackage'), 'encrypted'],
  ['a workbook of Excel 97', ole('Workbook'), 'legacy-xls'],
  ['a workbook of Excel 5', ole('Book'), 'legacy-xls'],
  ['a letter of Word 97', ole('WordDocument'), 'not-a-workbook'],
  ['records without a container', new Uint8Array([0x09, 0x04, 6, 0]), 'legacy-xls'],
  ['a table as text', ascii('No;Indikator\n1;a'), 'text-file'],
  ['the same in UTF-16', utf16('No\tIndikator'), 'text-file'],
  ['a web page', ascii('\n <!DOCTYPE html><html>'), 'html-as-xls'],
  ['a table of a web report', ascii('<table border=1>'), 'html-as-xls'],
  ['one with a mark of its encoding', ascii('\u00ef\u00bb\u00bf<html>'), 'html-as-xls'],
  [
    'a workbook of XML from 2003',
    ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'legacy-xls',
  ],
  ['other XML', ascii('<?xml version="1.0"?><a/>'), 'not-a-workbook'],
  [
    'a web archive',
    ascii('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
    'mhtml-as-xls',
  ],
  ['a PDF', ascii('%PDF-1.4'), 'not-a-workbook'],
  ['rich text', ascii('{\\rtf1'), 'not-a-workbook'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'not-a-workbook'],
])('%s', (_, bytes, expected) => {
  expect(sniff(bytes)).toBe(expected)
})
