/** True while the panes stand beside each other and each scrolls by itself. */
export function panesStandBeside(): boolean {
  return matchMedia('(min-width: 62rem)').matches
}

/** Brings a mark to the middle of what scrolls: its pane, or on a narrow screen the page. */
export function scrollToMark(mark: Element): void {
  const pane = mark.closest('aside')
  if (!pane || !panesStandBeside()) {
    mark.scrollIntoView({ block: 'center' })
    return
  }
  const [inner, outer] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()]
  pane.scrollTop += inner.top - outer.top - outer.height / 3
}
