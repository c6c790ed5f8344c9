import type { Report } from '../../record/report.ts'

/** Who published a report: its outlet, else the host of its address without `www.` or `news.`; `undefined` where neither is known. */
export function outletOf({ outlet, url }: Pick<Report, 'outlet' | 'url'>): string | undefined {
  const name = outlet?.trim()
  if (name) return name
  const host = /^\s*https?:\/\/(?:[^/@]*@)?([^/:?#\s]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
  return host?.replace(/^(?:(?:www|news)\.)+(?=.*\.)/, '')
}
