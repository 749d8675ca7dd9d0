import type { Session } from '../../src/app/session'
import { registerCommands } from '../../src/commands'
import { fakeOffice } from './fakeOffice'

type Said = 'generate' | 'ask to remove' | 'show pane' | 'completed'

/** Clicks a button of the ribbon. @returns what happened, in order, and the error that came out */
async function click(
  name: string,
  { outcome = 'done' as 'done' | 'needs-pane', bug = null as Said | null } = {},
): Promise<{ said: Said[]; error: unknown }> {
  const said: Said[] = []
  const say = (what: Said) => {
    said.push(what)
    if (bug === what) throw new Error(what)
  }
  const session = {
    generateAtOnce: async () => {
      say('generate')
      return outcome
    },
    askToRemove: () => say('ask to remove'),
  } as Partial<Session> as Session
  const office = fakeOffice()
  try {
    registerCommands(session, async () => say('show pane'))
    const command = office.commands.get(name)
    if (!command) throw new Error(`no command ${name}`)
    const error = await command({ completed: () => said.push('completed') }).then(
      () => null,
      (reason: unknown) => reason,
    )
    return { said, error }
  } finally {
    office.restore()
  }
}

describe('the ribbon', () => {
  test.each([
    ['createScorecard', 'done', ['generate', 'completed']],
    ['createScorecard', 'needs-pane', ['generate', 'show pane', 'completed']],
    ['removeScorecard', 'done', ['ask to remove', 'show pane', 'completed']],
  ] as const)('%s, where the session says %s: %j', async (name, outcome, said) => {
    await expect(click(name, { outcome })).resolves.toEqual({ said, error: null })
  })

  test.each([
    ['createScorecard', 'generate'],
    ['createScorecard', 'show pane'],
    ['removeScorecard', 'ask to remove'],
    ['removeScorecard', 'show pane'],
  ] as const)('%s gives the button back after a bug in "%s", and reports the bug', async (name, bug) => {
    const { said, error } = await click(name, { outcome: 'needs-pane', bug })
    expect(said.at(-1)).toBe('completed')
    expect(error).toEqual(new Error(bug))
  })
})
