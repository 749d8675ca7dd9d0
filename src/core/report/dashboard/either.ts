import { literal, type Live } from '../../units'

/**
 * One of two sentences, by whether there is a figure to speak of.
 * @param test - an expression
 * @param isSo - what it comes to
 * @param one - where it holds
 * @param other - where it does not
 * @returns the sentence
 */
export function either(test: string, isSo: boolean, one: Live, other: Live): Live {
  return { formula: `IF(${test},${one.formula},${other.formula})`, value: isSo ? one.value : other.value }
}

/**
 * @param text - a sentence without figures
 * @returns it as an expression
 */
export function sentence(text: string): Live {
  return { formula: literal(text), value: text }
}
