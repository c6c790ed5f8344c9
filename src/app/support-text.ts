/** "7 reports, 2 independent": a count is never said without the other. */
export function supportText(reports: number, independent: number): string {
  return `${reports} ${reports === 1 ? 'report' : 'reports'}, ${independent} independent`
}
