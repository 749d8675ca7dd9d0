import { faultsOf } from '../../../../scripts/dev-tools/commit-subjects/faultsOf.js'

describe('the subject of a commit', () => {
  it.each([
    'Keep a copy before a changed result is replaced',
    'Count a recap sheet once when its total equals the detail’s',
    'Need no network for the page',
    'Speed up the reading of wide sheets',
    'Embed fonts in printed pages',
    'Bring the ribbon’s commands with the pane',
    'x'.repeat(72).replace('x', 'X'),
    'Read UTF-16 parts',
  ])('%s', (subject) => {
    expect(faultsOf(subject)).toEqual([])
  })

  it.each([
    ['X'.repeat(73), 'is longer than 72 characters'],
    ['Keep a copy.', 'ends with a full stop'],
    ['Fix: keep a copy', 'begins with a label'],
    ['Feat(cli): keep a copy', 'begins with a label'],
    ['keep a copy', 'does not begin with a capital letter'],
    ['Keep a copy (#12)', 'names an issue'],
    ['Added a copy', 'says what was done: begin with a command'],
    ['Keeping a copy', 'says what was done: begin with a command'],
  ])('%s', (subject, fault) => {
    expect(faultsOf(subject)).toEqual([fault])
  })

  it('has no trailer beneath it', () => {
    expect(faultsOf('Keep a copy', 'A result that changed is kept: see there.\n')).toEqual([])
    expect(faultsOf('Keep a copy', 'Why.\n\nSigned-off-by: A <a@example.org>')).toEqual(['has a trailer'])
    expect(faultsOf('Keep a copy', 'Co-authored-by: B <b@example.org>')).toEqual(['has a trailer'])
  })
})
