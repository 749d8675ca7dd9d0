/** One thing that a batch does. */
export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  /** In the places of arguments that are objects: the ids of their paths. */
  readonly ReferencedObjectPathIds?: readonly unknown[]
}

export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

/** How the client says which object it means. */
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

export interface Batch {
  readonly AutoKeepReference?: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const
export const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

/** Place of the flags of a request in its message, and the one by which it waits until no cell is edited. */
const FLAGS = 6
const WAITS_FOR_CELL = 64

/**
 * @param message - as Office.js hands it to the host
 * @returns whether Excel is asked to wait where a cell is being edited
 */
export function waitsForCell(message: readonly unknown[]): boolean {
  const flags = message[FLAGS]
  return typeof flags === 'number' && (flags & WAITS_FOR_CELL) !== 0
}

/**
 * @param message - as Office.js hands it to the host: an array in which one text is the batch
 * @returns that text
 */
export function batchText(message: readonly unknown[]): string {
  const found = message.find((part): part is string => typeof part === 'string' && part.startsWith('{'))
  if (found === undefined) throw new Error('The message holds no batch')
  return found
}
