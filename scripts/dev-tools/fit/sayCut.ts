import type { Cut } from './cut'

const HOW = {
  wide: (takes: number, has: number) => `is ${takes} pixels wide, and has ${has}`,
  figure: (takes: number, has: number) => `is shown as ####: ${takes} pixels, and has ${has}`,
  high: (takes: number, has: number) => `takes ${takes} points, and its row has ${has}`,
  word: (takes: number, has: number) => `is broken within a word: ${takes} pixels, and has ${has}`,
} as const

/** @returns where a text is cut, and by how much, in one line */
export function sayCut({ sheet, cell, text, kind, takes, has }: Cut): string {
  return `${sheet}!${cell} ${HOW[kind](takes, has)}: ${text.replaceAll('\n', ' / ').slice(0, 100)}`
}
