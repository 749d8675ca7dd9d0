/** Colours of the system, fetched where somebody uses them. */
export { teamsHighContrastTheme } from '@fluentui/react-components'
