import { axisX, axisY, plot, rectY, ruleY } from '@observablehq/plot'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { dayInWords } from '../day.ts'
import { GROUPS, type GroupCount } from './day-groups.ts'
import styles from './timeline.module.css'

/** Bars of events per day by group. A click takes the day; the table beside it does the same by keyboard. */
export function DayChart({
  counts,
  onDay,
}: {
  readonly counts: readonly GroupCount[]
  readonly onDay: (day: string) => void
}) {
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame)
  const take = useEffectEvent(onDay)
  useEffect(() => {
    const element = frame.current
    if (!element || width === 0) return
    const svg = drawChart(counts, width)
    const rects = [...svg.querySelectorAll('rect')]
    for (const [at, rect] of rects.entries()) {
      const day = counts[at]?.day
      if (day !== undefined) rect.addEventListener('click', () => take(day))
    }
    element.replaceChildren(svg)
    return () => svg.remove()
  }, [counts, width])
  return <figure ref={frame} className={styles['chart']} />
}

function drawChart(counts: readonly GroupCount[], width: number): Element {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const bars = counts.map(({ day, group, events }) => ({ day: new Date(`${day}T00:00:00Z`), group, events }))
  const svg = plot({
    width,
    height: 240,
    marginLeft: 36,
    marginRight: 48,
    x: { type: 'utc', label: null },
    y: { label: 'events', grid: true },
    color: { domain: GROUPS.map(group => group.name), range: GROUPS.map(group => (dark ? group.dark : group.light)) },
    marks: [
      ruleY([0]),
      axisX(ticksFor(counts, width)),
      axisY({ ticks: 5, label: 'events' }),
      rectY(bars, {
        x: 'day',
        y: 'events',
        interval: 'day',
        fill: 'group',
        title: bar => `${dayInWords(bar.day.toISOString())}: ${bar.events} ${bar.group}`,
      }),
    ],
  })
  // A strict content policy admits no style inside the page; the rules stand in the style sheet.
  for (const style of svg.querySelectorAll('style')) style.remove()
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', 'Events per day by kind; the table below holds the same numbers')
  return svg
}

const DAY_MS = 86_400_000

/** A tick for each day while there is room, then for each week, month or year; always where it begins. */
function ticksFor(counts: readonly GroupCount[], width: number) {
  const days = (Date.parse(counts.at(-1)?.day ?? '') - Date.parse(counts[0]?.day ?? '')) / DAY_MS + 1
  const room = Math.max(2, width / 70)
  const ticks = days <= room ? 'day' : days <= room * 7 ? 'week' : days <= room * 30 ? 'month' : 'year'
  const tickFormat = (day: Date) => dayInWords(day.toISOString().slice(0, ticks === 'month' ? 7 : 10))
  return { ticks, tickFormat }
}

function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
