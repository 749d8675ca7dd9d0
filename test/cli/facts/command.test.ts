import { kinerja } from '../run'

describe('the help of facts', () => {
  test.each([
    ['id', /masukan standar/, /Kode keluar: 0 .* 2 .* 3 .* 4 .* 7 .* 130/],
    ['en', /standard input/, /Exit codes: 0 .* 2 .* 3 .* 4 .* 7 .* 130/],
  ])('in %s names standard input, the options and every exit code', async (lang, input, codes) => {
    const { code, out } = await kinerja(['facts', '--lang', lang, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(input)
    expect(out).toMatch(codes)
    for (const option of ['--path', '--output', '--schema', '--strict', '--map'])
      expect(out).toContain(option)
    expect(out).not.toContain('--json')
    expect(out).not.toMatch(/cli\.facts/)
  })
})
