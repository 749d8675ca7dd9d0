/** The seed of every run in CI; `npm run fuzz` brings others. */
const FIXED_SEED = 20_260_115
const seed = Number(process.env['KINERJA_FUZZ_SEED'] ?? FIXED_SEED)
const times = Number(process.env['KINERJA_FUZZ_TIMES'] ?? 1)

/**
 * @param count - inputs of an ordinary run
 * @returns seed and number of inputs for fast-check, which prints both where it finds something, with the input shrunk
 */
export function runs(count: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns: Math.ceil(count * times) }
}
