import type { TestExcel } from '../testExcel'

declare global {
  /** What the page with the test Excel offers to tests and to the desk. */
  interface Window {
    testExcel: TestExcel
    /** Presses a button of the ribbon by its name in manifest.xml; settled when the button is free again. */
    pressRibbon: (name: string) => Promise<void>
    /** How often the add-in opened its pane. */
    timesPaneShown: number
  }
}
