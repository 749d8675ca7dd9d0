/** Below this share of full light a background is dark. */
const HALF = 0.5

/** @returns whether Excel is dark now; light where Office does not say */
export function isOfficeDark(): boolean {
  const theme = themeNow()
  return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor)
}

/** Older Excels know the colours, but not whether they are dark ones; on some platforms there is no theme at all. */
function themeNow(): Partial<Office.OfficeTheme> | undefined {
  if (typeof Office === 'undefined') return undefined
  const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } | undefined = Office.context
  return context?.officeTheme
}

/** Light as the eye weighs it. Source: ITU-R BT.709, coefficients of luma */
function isDarkColour(colour: string | undefined): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '')
  if (!match) return false
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < HALF
}
