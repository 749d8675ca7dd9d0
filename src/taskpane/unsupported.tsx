import type { ReactNode } from 'react'
import type { Translate } from '../core/units'
import { Unsupported, type UnsupportedProps } from './components/Unsupported'

/**
 * @param why - what is missing
 * @param t - says the page's sentences
 * @returns a page that says so, fetched where it is needed
 */
export function unsupported(why: UnsupportedProps['why'], t: Translate): ReactNode {
  return <Unsupported why={why} t={t} />
}
