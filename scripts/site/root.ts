/**
 * The icon that browsers ask every site for, of pictures that it may hold as they are (PNG, since Windows Vista).
 * @param pictures - square PNGs, below 256 pixels
 * @returns bytes of favicon.ico
 */
export function favicon(pictures: readonly Uint8Array[]): Uint8Array {
  const HEAD = 6
  const ENTRY = 16
  const head = new DataView(new ArrayBuffer(HEAD + ENTRY * pictures.length))
  head.setUint16(2, 1, true)
  head.setUint16(4, pictures.length, true)
  let place = head.byteLength
  pictures.forEach((picture, i) => {
    const at = HEAD + ENTRY * i
    // Width and height stand in a PNG's first part, largest byte first.
    const { buffer, byteOffset } = picture
    const size = new DataView(buffer, byteOffset).getUint32(16)
    head.setUint8(at, size)
    head.setUint8(at + 1, size)
    head.setUint16(at + 4, 1, true)
    head.setUint16(at + 6, 32, true)
    head.setUint32(at + 8, picture.length, true)
    head.setUint32(at + 12, place, true)
    place += picture.length
  })
  return Buffer.concat([new Uint8Array(head.buffer), ...pictures])
}

/** What stands at the root: the sample server leads on by itself, this does it on any other. */
export const ROOT_PAGE = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=web/" />
    <title>Kinerja</title>
  </head>
  <body>
    <p><a href="web/">Kinerja</a></p>
  </body>
</html>
`
