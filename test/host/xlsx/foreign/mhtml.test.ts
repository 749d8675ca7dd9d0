import { mhtmlPages } from '../../../../src/host/xlsx/foreign/mhtml'

const archive = (text: string) =>
  Uint8Array.from(text.replaceAll('\n', '\r\n'), (letter) => letter.charCodeAt(0))
const related = (...parts: readonly string[]) =>
  archive(
    `MIME-Version: 1.0\nContent-Type: multipart/related;\n boundary="x=y"\n\npreamble\n${parts.map((part) => `--x=y\n${part}\n`).join('')}--x=y--\n`,
  )
const pages = (bytes: Uint8Array) =>
  mhtmlPages(bytes).map(({ content, charset }) => [Buffer.from(content).toString('latin1').trim(), charset])

it.each([
  ['a page as it stands', 'Content-Type: text/html; charset="us-ascii"\n\n<p>a</p>', '<p>a</p>', 'us-ascii'],
  ['one without a charset', 'Content-Type: text/html\n\n<p>a</p>', '<p>a</p>', undefined],
  [
    'in base64',
    'Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+\nYTwvcD4=',
    '<p>a</p>',
    undefined,
  ],
  [
    'quoted',
    'Content-Transfer-Encoding: quoted-printable\nContent-Type: text/html; charset=utf-8\n\n<p class=3Dx>a=\nb=E9</p>',
    '<p class=x>ab\u00e9</p>',
    'utf-8',
  ],
])('%s', (_, part, content, charset) => {
  expect(pages(related(part))).toEqual([[content, charset]])
})

it('takes pages in their order, and leaves style sheets and pictures', () => {
  const found = pages(
    related(
      'Content-Type: text/html\n\n1',
      'Content-Type: text/css\n\nx',
      'Content-Type: image/png\n\nx',
      'Content-Type: text/html\n\n2',
    ),
  )
  expect(found.map(([content]) => content)).toEqual(['1', '2'])
})

it.each([
  ['no headers', archive('a')],
  ['headers without a body', archive('Content-Type: text/html')],
  ['nothing', archive('')],
  [
    'no last boundary',
    archive('Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\na'),
  ],
])('an archive with %s has no page', (_, bytes) => {
  expect(mhtmlPages(bytes)).toEqual([])
})
