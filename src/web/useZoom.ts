import { useEffect, useState } from 'react'

/** What a person can choose; at least what the sheet is fitted to. */
const STEPS = [0.5, 0.65, 0.8, 1, 1.25, 1.6, 2, 2.5] as const
/** Of sheets that are not fitted: the officer's own may have a hundred columns. */
const USUAL = 0.8
/** A sheet of few columns is not blown up. */
const LARGEST_FIT = 1.25

/**
 * @param width - pixels of the sheet at its own size; null where it is not fitted
 * @param room - pixels that there are for it
 * @returns the zoom at which nothing of it is beside the view
 */
export function fittedZoom(width: number | null, room: number): number {
  if (width === null || width === 0 || room <= 0) return USUAL
  // A little less: a pixel that is rounded up would make it scroll.
  return Math.min(LARGEST_FIT, Math.floor((room / width) * 1000) / 1000)
}

/**
 * @param zoom - now
 * @param by - one step larger or smaller
 * @param least - the smallest one, at which all is in view
 * @returns the zoom after that step; null for the smallest
 */
export function nextZoom(zoom: number, by: 1 | -1, least: number): number | null {
  if (by > 0) return STEPS.find((step) => step > zoom + 0.01) ?? zoom
  const smaller = [...STEPS].reverse().find((step) => step < zoom - 0.01)
  return smaller === undefined || smaller <= least ? null : smaller
}

/** How large the preview is, and how that is changed. */
export interface Zoom {
  readonly zoom: number
  /** What scrolls the sheet, once it is there; and what tells of it. */
  readonly view: HTMLElement | null
  readonly ref: (scrolls: HTMLElement | null) => void
  /** One step; null where there is no further one. */
  readonly larger: (() => void) | null
  readonly smaller: (() => void) | null
}

/**
 * @param width - pixels of the sheet at its own size; null where it is not fitted
 * @returns its zoom: fitted to the view until a person chooses another
 */
export function useZoom(width: number | null): Zoom {
  const [view, setView] = useState<HTMLElement | null>(null)
  const [room, setRoom] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => {
    if (!view) return undefined
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(view)
      setRoom(view.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(view)
    return () => observer.disconnect()
  }, [view])
  const fitted = fittedZoom(width, room)
  const least = width === null ? STEPS[0] : fitted
  const zoom = chosen === null ? fitted : Math.max(chosen, least)
  const step = (by: 1 | -1) => (): void => {
    const next = nextZoom(zoom, by, least)
    // What is not fitted goes down to its smallest step, not to the usual one.
    setChosen(next ?? (width === null ? least : null))
  }
  return {
    zoom,
    view,
    ref: setView,
    larger: zoom < Math.max(...STEPS) ? step(1) : null,
    smaller: zoom > least ? step(-1) : null,
  }
}
