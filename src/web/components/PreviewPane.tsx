import { Button, makeStyles, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in'
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out'
import { useEffect, useState } from 'react'
import type { CellRef, Translate } from '../../core/units'
import { usePreview } from '../usePreview'
import { useZoom } from '../useZoom'
import type { RemoteSession } from '../remoteSession'
import type { PreviewPage } from '../preview/types'
import { ChartView } from './ChartView'
import { placeOf } from './chartPlace'
import { columnPixels, SheetTable } from './SheetTable'

const useStyles = makeStyles({
  root: {
    height: '100%',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media print': { display: 'block', height: 'auto' },
  },
  bar: {
    '@media print': { display: 'none' },
    display: 'flex',
    alignItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowX: 'auto' },
  print: { flexShrink: 0 },
  zoom: { flexShrink: 0, display: 'flex', paddingRight: tokens.spacingHorizontalS },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground3,
    '@media print': { display: 'none' },
  },
  sheet: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    // The sheet is as wide with as without its scroll bar.
    scrollbarGutter: 'stable',
    padding: tokens.spacingHorizontalM,
    '@media print': { overflow: 'visible', padding: 0, printColorAdjust: 'exact' },
  },
  paper: { position: 'relative', width: 'max-content', boxShadow: tokens.shadow4 },
  ours: { color: tokens.colorBrandForeground1 },
  none: { margin: 'auto', padding: tokens.spacingHorizontalXXL, color: tokens.colorNeutralForeground3 },
  more: { marginTop: tokens.spacingVerticalM },
})

/** The first cell stands for its sheet. */
const isTop = ({ row, col }: CellRef): boolean => row === 1 && col === 1

/** Pixels of a page of ours at its own size. */
const widthOf = ({ widths, lastPrinted }: PreviewPage): number =>
  widths.slice(0, lastPrinted).reduce((sum, width) => sum + columnPixels(width), 0)

export interface PreviewPaneProps {
  readonly session: RemoteSession
  readonly t: Translate
  /** Changes whenever sheets were read or written. */
  readonly version: unknown
  /** Whether something was chosen since our sheets were made. */
  readonly isOutdated: boolean
  /** The cell that a person asked for; a new object each time. */
  readonly wanted: CellRef | null
  /** Prints our sheets; null before there are any. */
  readonly onPrint: (() => void) | null
}

/** The sheets as they will look: ours first, then the officer's. */
export function PreviewPane({ session, t, version, isOutdated, wanted, onPrint }: PreviewPaneProps) {
  const styles = useStyles()
  const { tabs, page, select, more } = usePreview(session, version, wanted)
  const isOurs = (wantedName: string) => tabs.some((tab) => tab.name === wantedName && tab.isOurs)
  const ours = page !== null && isOurs(page.name)
  const { zoom, view, ref, larger, smaller } = useZoom(ours ? widthOf(page) : null)
  const [link, setLink] = useState<CellRef | null>(null)
  const asked = link ?? wanted
  useEffect(() => setLink(null), [wanted])
  const shown = page?.name
  useEffect(() => {
    view?.querySelector('[data-wanted]')?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [view, asked, page])
  useEffect(() => {
    if (asked?.sheet !== shown) view?.scrollTo(0, 0)
  }, [view, asked, shown])
  if (tabs.length === 0 || !page)
    return (
      <section aria-label={t('web.preview.title')}>
        <p className={styles.none}>{t('web.preview.none')}</p>
      </section>
    )
  const follow = (cell: CellRef) => {
    setLink(cell)
    select(cell.sheet, cell.row)
  }
  return (
    <section className={styles.root} aria-label={t('web.preview.title')}>
      <div className={styles.bar}>
        <div data-scrolls className={styles.tabs}>
          <TabList
            selectedValue={page.name}
            size="small"
            aria-label={t('web.preview.tabs')}
            onTabSelect={(_, { value }) => {
              setLink(null)
              select(String(value), 1)
            }}
          >
            {tabs.map(({ name }) => (
              <Tab key={name} value={name}>
                <span {...(isOurs(name) && { 'data-ours': true, className: styles.ours })}>{name}</span>
              </Tab>
            ))}
          </TabList>
        </div>
        {onPrint && (
          <Button
            className={styles.print}
            appearance="subtle"
            icon={<PrintRegular />}
            aria-label={t('web.print.action')}
            title={t('web.print.about')}
            onClick={onPrint}
          />
        )}
        <div className={styles.zoom} role="group" aria-label={t('web.preview.zoom')}>
          <Button
            appearance="subtle"
            icon={<ZoomOutRegular />}
            aria-label={`${t('web.preview.zoom')} −`}
            disabledFocusable={!smaller}
            onClick={() => smaller?.()}
          />
          <Button
            appearance="subtle"
            icon={<ZoomInRegular />}
            aria-label={`${t('web.preview.zoom')} +`}
            disabledFocusable={!larger}
            onClick={() => larger?.()}
          />
        </div>
      </div>
      {ours && isOutdated && (
        <p role="status" className={styles.hint}>
          {t('web.preview.stale')}
        </p>
      )}
      {!ours && <p className={styles.hint}>{t('web.preview.plain')}</p>}
      {/* Scrolled by keyboard too, so it takes the focus. */}
      <div ref={ref} data-scrolls className={styles.sheet} tabIndex={0} role="region" aria-label={page.name}>
        <div className={styles.paper} style={{ zoom }}>
          <SheetTable
            page={page}
            hasHeads={!ours}
            wanted={asked?.sheet === page.name && !isTop(asked) ? asked : null}
            onLink={follow}
          />
          {page.charts.map((chart) => (
            <ChartView key={chart.id} chart={chart} place={placeOf(chart.place, page)} />
          ))}
        </div>
        {more && (
          <Button className={styles.more} onClick={more}>
            {t('web.preview.more')}
          </Button>
        )}
      </div>
    </section>
  )
}
