/**
 * @param text - comma-separated values with quotes
 * @returns one object a line, by header
 */
export function parseCsv(text: string): Record<string, string>[] {
  const lines = [...text.matchAll(/(?:"[^"]*"|[^\n])+/g)].map(([line]) =>
    [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r]*))\r?,/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  )
  const [headers = [], ...rows] = lines
  return rows.map((row) => Object.fromEntries(headers.map((header, i) => [header, row[i] ?? ''])))
}
