/** What Excel does when a button of the ribbon is pressed. */
type Command = (event: { completed(): void }) => Promise<void> | void

/** The ribbon's buttons: what the add-in ties to them, and pressing them. */
export class Ribbon {
  private readonly commands = new Map<string, Command>()
  private readonly waiting: (() => void)[] = []

  /** As Office.actions.associate. */
  readonly associate = (name: string, command: Command): void => {
    this.commands.set(name, command)
    for (const goOn of this.waiting.splice(0)) goOn()
  }

  /**
   * Presses a button. As in Excel, a click on an add-in that is still opening waits for it.
   * @param name - of manifest.xml
   * @returns once the button is free again
   */
  readonly press = async (name: string): Promise<void> => {
    let command = this.commands.get(name)
    while (!command) {
      await new Promise<void>((done) => this.waiting.push(done))
      command = this.commands.get(name)
    }
    const run = command
    await new Promise<void>((done) => void run({ completed: done }))
  }
}
