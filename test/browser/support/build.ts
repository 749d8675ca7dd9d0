import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')

/**
 * Builds the pane beside the test Excel where a source is newer, one build at a time.
 * @returns the folder to serve: taskpane.html with the test Excel in place of Office.js, and index.html, the desk
 */
export function builtBrowserPages(): string {
  execFileSync(process.execPath, [path.join(root, 'scripts/build-if-stale.js'), 'browser'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return path.join(root, 'dist/browser')
}
