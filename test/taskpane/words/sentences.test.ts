import type { Notice, SessionState } from '../../../src/app/sessionState'
import type { Issue } from '../../../src/core/units'
import { createTranslate } from '../../../src/locales'
import { issueSentence, noticeSentence, workSentence } from '../../../src/taskpane/words/sentences'

const t = createTranslate('id')
type Work = NonNullable<SessionState['work']>
const work = (more: Partial<Work>): Work => ({
  job: 'generating',
  progress: null,
  cancelling: false,
  ...more,
})

describe('what is going on', () => {
  test.each<[string, Work, string]>([
    ['a job', work({}), 'Menyiapkan rapor…'],
    ['another', work({ job: 'removing' }), 'Menghapus lembar rapor…'],
    ['a step of it', work({ progress: { step: 'evaluating' } }), 'Menghitung capaian…'],
    ['that it is being left', work({ cancelling: true, progress: { step: 'writing', sheet: 'Rapor', done: 0 } }), 'Membatalkan…'], // prettier-ignore
    // Once the workbook is put back, that is what goes on.
    ['that all is put back', work({ cancelling: true, progress: { step: 'restoring' } }), 'Mengembalikan buku kerja seperti semula…'], // prettier-ignore
  ])('%s', (_, given, sentence) => {
    expect(workSentence(given, t)).toBe(sentence)
  })
})

describe('what just happened', () => {
  test.each<[Notice, RegExp]>([
    [{ kind: 'copied' }, /^Salinan untuk pimpinan/],
    [{ kind: 'removed', sheets: ['Rapor', 'Catatan'] }, /Rapor, Catatan/],
    [{ kind: 'inserted', sheets: ['IKU'] }, /IKU/],
    [{ kind: 'refused', refusal: { code: 'cancelled', values: {} } }, /Dibatalkan/],
  ])('%j', (notice, sentence) => {
    expect(noticeSentence(notice, t)).toMatch(sentence)
  })
})

describe('a finding', () => {
  const issue = (code: Issue['code'], values: Issue['values']): Issue => ({ code, severity: 'warning', cell: null, values }) // prettier-ignore

  test.each(['id', 'en'] as const)('is never explained by the command line, in %s', (lang) => {
    const said = (['column-ambiguous', 'column-unmapped', 'column-missing', 'map-not-applied'] as const).map(
      (code) =>
      issueSentence(issue(code, { column: 'C', header: 'x', field: 'target', other: 'actual', count: 1, sheet: 'IKU', columns: 'C' }), createTranslate(lang)), // prettier-ignore
    )
    for (const sentence of said) expect(sentence).not.toMatch(/--|\{\{/)
    expect(new Set(said).size).toBe(4)
  })
})
