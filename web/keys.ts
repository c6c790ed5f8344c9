import { useEffect } from 'react'

const SWITCH = 'dateline.single-keys'

/** Whether single keys act; kept in this browser, since it is the person's and not the view's. */
export function singleKeysOn(): boolean {
  try {
    return window.localStorage.getItem(SWITCH) !== 'off'
  } catch {
    // Storage may be forbidden; then the keys are on.
    return true
  }
}

/** Turns single keys on or off for this browser. */
export function switchSingleKeys(on: boolean): void {
  try {
    window.localStorage.setItem(SWITCH, on ? 'on' : 'off')
  } catch {
    // Then it holds until nothing: the keys stay on.
  }
}

/** What the keys do, for the help. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['j / k', 'next or previous row of the list'],
  ['Enter', 'open the row'],
  ['1 – 9', 'go to the words of that footnote'],
  ['a / x / u', 'accept, reject, or mark as unsure'],
  ['z', 'take your last decision on this back'],
  ['/', 'search'],
  ['Esc', 'close what is open'],
  ['?', 'this help'],
]

/** Single keys of the whole desk, off while typing and with the switch. */
export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !singleKeysOn()) return
      if (act(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function act(key: string): boolean {
  if (key === 'j' || key === 'k') return step(key === 'j' ? 1 : -1)
  if (key === '/') {
    document.getElementById('search')?.focus()
    return true
  }
  if (key === 'Escape') return close()
  if (/^[1-9]$/.test(key)) return press(`[data-footnote="${key}"]`)
  return press(`[data-key="${CSS.escape(key)}"]`)
}

// After closing, the keys go on from the row that was open.
function close(): boolean {
  const open = document.querySelector('[data-row][aria-current="true"]')?.getAttribute('data-row')
  const closed = press('[data-key="Escape"]')
  if (closed && open)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(open)}"]`)?.focus())
  return closed
}

// The open part's own footnotes come before those of the page behind it.
function press(selector: string): boolean {
  const found =
    document.querySelector<HTMLElement>(`section ${selector}`) ?? document.querySelector<HTMLElement>(selector)
  found?.click()
  return found !== null
}

function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return false
  const focused = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1
  const current = focused >= 0 ? focused : rows.findIndex(row => row.getAttribute('aria-current') === 'true')
  const next = rows[Math.min(Math.max(current + by, 0), rows.length - 1)]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
  return true
}
