/** A sentence or word in the reader's language. Unknown keys throw. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string
