/** "15 reports, 1 story": what a folder holds. */
export function toHoldings({ reports, stories }: { readonly reports: number; readonly stories: number }): string {
  return `${reports} ${reports === 1 ? "report" : "reports"}, ${stories} ${stories === 1 ? "story" : "stories"}`;
}
