import { type AnchorHTMLAttributes, type ReactNode, useMemo, useSyncExternalStore } from 'react'
import { decodeView, encodeView, type View } from './view.ts'

const CHANGED = 'dateline:view'

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(CHANGED, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(CHANGED, listener)
  }
}

/** The view that the address stands for. */
export function useView(): View {
  const query = useSyncExternalStore(subscribe, () => window.location.search)
  return useMemo(() => decodeView(query), [query])
}

/** Goes to a view: a new step of the browser's history, or in place of the last one. */
export function go(view: View, how: 'push' | 'replace' = 'push'): void {
  const address = window.location.pathname + encodeView(view)
  if (address === window.location.pathname + window.location.search) return
  if (how === 'push') window.history.pushState(null, '', address)
  else window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event(CHANGED))
}

/** A link to a view: a plain address, so that it can be copied, bookmarked and opened beside. */
export function ViewLink({
  to,
  children,
  ...rest
}: { readonly to: View; readonly children: ReactNode } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  return (
    <a
      {...rest}
      href={encodeView(to) || '?'}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
