import { execFileSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')

function built(what: 'addin' | 'browser' | 'web' | 'single'): string {
  execFileSync(process.execPath, [path.join(root, 'scripts/build-if-stale.js'), what], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return path.join(root, 'dist', what)
}

/**
 * Builds the add-in as offices get it where a source is newer.
 * @returns the folder to serve
 */
export const builtAddin = (): string => built('addin')

/**
 * Builds the pane beside the test Excel where a source is newer, one build at a time.
 * @returns the folder to serve: taskpane.html with the test Excel in place of Office.js, and index.html, the desk
 */
export const builtBrowserPages = (): string => built('browser')

/**
 * Builds the page for files where a source is newer.
 * @returns the folder to serve
 */
export const builtWebPage = (): string => built('web')

/**
 * Builds the page for files as one file where a source is newer.
 * @returns the folder that holds kinerja.html
 */
export const builtSinglePage = (): string => built('single')
