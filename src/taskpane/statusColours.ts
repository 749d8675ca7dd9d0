import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { StatusLevel } from '../core/regulations/settings'
import { STATUS_COLOURS } from '../core/report/palette'

const LEVELS: readonly StatusLevel[] = [0, 1, 2, 3, 4, 5]

function variables(pair: (level: StatusLevel) => { fill: string; text: string }) {
  return Object.fromEntries(
    LEVELS.flatMap((level) => {
      const { fill, text } = pair(level)
      return [
        [`--kinerja-status-${level}-fill`, fill],
        [`--kinerja-status-${level}-text`, text],
      ]
    }),
  )
}

const forced = variables(() => ({ fill: 'Canvas', text: 'CanvasText' }))

const useStyles = makeStyles({
  light: {
    ...variables((level) => ({
      fill: `#${STATUS_COLOURS[level].fill}`,
      text: `#${STATUS_COLOURS[level].text}`,
    })),
    '@media (forced-colors: active)': forced,
  },
  // The same pairs the other way round: the contrast is the same, and nothing glares.
  dark: {
    ...variables((level) => ({
      fill: `#${STATUS_COLOURS[level].text}`,
      text: `#${STATUS_COLOURS[level].fill}`,
    })),
    '@media (forced-colors: active)': forced,
  },
})

/**
 * @param isDark - whether Excel is dark
 * @returns class that gives what stands within the colours of the statuses
 */
export function useStatusColours(isDark: boolean): string {
  const styles = useStyles()
  return mergeClasses(isDark ? styles.dark : styles.light)
}

/**
 * @param level - status level
 * @returns fill and text of that status
 */
export function statusVariables(level: StatusLevel): { readonly fill: string; readonly text: string } {
  return { fill: `var(--kinerja-status-${level}-fill)`, text: `var(--kinerja-status-${level}-text)` }
}
