/** What is wrong with a commit's subject and body, for people. */
export function faultsOf(subject: string, body?: string): string[]
