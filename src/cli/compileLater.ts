/** Bytes of a function's code that run before V8 optimises it; 132 kB unless told otherwise. */
const BUDGET = 600_000

/**
 * Lets V8 of Node 20 optimise a function later than by itself. A workbook of some thousand rows is done before most of what
 * was optimised is run again, and optimising took a quarter of the processor's time; from ten thousand rows on there is no
 * difference. Later versions have a compiler for the time between, and not this setting.
 * @param nodeV8 - Node's `v8`
 * @param version - of Node
 * @returns whether V8 was told
 */
export function compileLater(
  nodeV8: { readonly setFlagsFromString: (flags: string) => void },
  version: string,
): boolean {
  if (!version.startsWith('20.')) return false
  nodeV8.setFlagsFromString(`--interrupt-budget=${BUDGET}`)
  return true
}
