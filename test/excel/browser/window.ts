import type { TestExcel } from '../testExcel'

/** What the page with the test Excel offers to tests and to the desk. */
export interface TestWindow {
  testExcel: TestExcel
  /** Presses a button of the ribbon by its name in manifest.xml; settled when the button is free again. */
  pressRibbon: (name: string) => Promise<void>
  /** How often the add-in opened its pane. */
  timesPaneShown: number
}

declare global {
  interface Window extends TestWindow {}
}
