import { statusWord } from '../../core/rules/statusWord'
import { makeStyles, tokens } from '@fluentui/react-components'
import type { Settings, StatusLevel } from '../../core/regulations/settings'
import { usePane } from '../paneContext'
import { statusVariables } from '../statusColours'

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
})

export interface StatusChipProps {
  readonly level: StatusLevel
  readonly settings: Settings
}

/** A status: colour, symbol and word, so that it is read without colour too. */
export function StatusChip({ level, settings }: StatusChipProps) {
  const { t } = usePane()
  const styles = useStyles()
  const { fill, text } = statusVariables(level)
  return (
    <span className={styles.root} style={{ backgroundColor: fill, color: text }}>
      {statusWord(level, settings, t)}
    </span>
  )
}
