/** What Excel does when a button is clicked. */
type Command = (event: { completed(): void }) => Promise<void>

/**
 * Stands in for the part of Office.js that commands use, until `restore` is called.
 * @returns the commands by the name that they were associated with
 */
export function fakeOffice(): { readonly commands: Map<string, Command>; restore(): void } {
  const commands = new Map<string, Command>()
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Office')
  Object.defineProperty(globalThis, 'Office', {
    configurable: true,
    value: { actions: { associate: (name: string, command: Command) => void commands.set(name, command) } },
  })
  return {
    commands,
    restore: () => {
      if (before) Object.defineProperty(globalThis, 'Office', before)
      else Reflect.deleteProperty(globalThis, 'Office')
    },
  }
}
