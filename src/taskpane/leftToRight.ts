/**
 * Stands in for the library that turns styles about for languages written from right to left, at build time: the pane speaks
 * Indonesian and English, and the library is 2 kB of what has to be here before the pane can be used.
 * @param styles - of an animation
 * @returns the same
 */
export const convert = <T>(styles: T): T => styles

/** @returns the declaration as it is */
export const convertProperty = (key: string, value: unknown) => ({ key, value })
