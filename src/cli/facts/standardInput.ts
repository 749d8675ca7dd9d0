import { fail, ok, type Result } from '../../core/units'
import { type FileProblem, problem } from '../files'

/** What bytes come from. */
export type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }

/** A file may be no larger either. */
export const MOST_BYTES = 2 ** 31 - 1

/**
 * @param input - standard input
 * @param name - what a person is told that it is
 * @param most - bytes that are taken; whoever sends more is not listened to any longer
 * @returns all bytes, none where nobody sent any; or why they cannot be had
 */
export async function readInput(
  input: Input,
  name: string,
  most = MOST_BYTES,
): Promise<Result<Uint8Array, FileProblem>> {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of input) {
      size += piece.length
      if (size > most) return fail({ code: 'too-large', file: name })
      pieces.push(piece)
    }
  } catch (error) {
    return fail(problem(error, name))
  }
  return ok(new Uint8Array(Buffer.concat(pieces)))
}
