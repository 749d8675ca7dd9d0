import type { Session } from '../app/session'

/** What Excel hands to a command; `completed` gives the button back. */
interface CommandEvent {
  completed(): void
}

/**
 * Ties the ribbon's buttons to the session that they share with the pane. The names are those of manifest.xml.
 * @param session - the person's work on the open workbook
 * @param showPane - opens the pane
 */
export function registerCommands(
  session: Pick<Session, 'generateAtOnce' | 'askToRemove'>,
  showPane: () => Promise<void>,
): void {
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    createScorecard: async () => {
      if ((await session.generateAtOnce()) === 'needs-pane') await showPane()
    },
    removeScorecard: async () => {
      session.askToRemove(true)
      await showPane()
    },
  }
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => finished(run, event))
  }
}

/** Without `completed` the button stays grey: it is called whatever happens, and a bug is still reported. */
async function finished(run: () => Promise<void>, event: CommandEvent): Promise<void> {
  try {
    await run()
  } finally {
    event.completed()
  }
}
