import type { Language } from '../../locales/shared'

const LOCALES = { id: 'id-ID', en: 'en-US' } as const

const percents = {
  id: new Intl.NumberFormat(LOCALES.id, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }),
  en: new Intl.NumberFormat(LOCALES.en, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }),
}

const amounts = {
  id: new Intl.NumberFormat(LOCALES.id, { notation: 'compact', maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(LOCALES.en, { notation: 'compact', maximumFractionDigits: 2 }),
}

/**
 * @param ratio - a share of one
 * @param lang - the reader's language
 * @returns "92,4 %" or "92.4%"
 */
export function percent(ratio: number, lang: Language): string {
  return percents[lang].format(ratio)
}

/**
 * @param money - in the scale of the officer's table
 * @param lang - the reader's language
 * @returns a short amount: "10,81 M" or "10.81B"
 */
export function amount(money: number, lang: Language): string {
  return amounts[lang].format(money)
}

/**
 * @param text - a cap as typed, in per cent, with comma or point
 * @returns the ratio, or null where it is no per cent of at least 10: 1.2 is meant as a share by whoever types it
 */
export function capOf(text: string): number | null {
  const percentage = Number(
    text
      .trim()
      .replace(/(?<!\s)\s*%$/, '')
      .replace(',', '.'),
  )
  return text.trim() !== '' && Number.isFinite(percentage) && percentage >= LEAST_CAP
    ? percentage / 100
    : null
}

const LEAST_CAP = 10
