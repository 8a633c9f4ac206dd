import type { Report } from '../../model/report.ts'

/** What the App counts, for Prometheus. */
export interface Meters {
  delivery(event: string, outcome: 'stored' | 'known' | 'again' | 'dropped' | 'refused' | 'unstored'): void
  /** Seconds of one stage of a review. */
  stage(stage: 'gather' | 'judge' | 'write', seconds: number): void
  /** A concluded review: its verdict, blind and broken rules. */
  report(report: Report): void
  /** A request to GitHub by its route, and what is left of an installation's quota where GitHub said so. */
  request(route: string, status: number, quota: { installation: number; resource: 'core' | 'graphql'; left: number } | null): void
  command(name: string, outcome: 'answered' | 'denied' | 'not-understood' | 'limited'): void
  sweep(found: 'redelivered' | 'unchecked', count: number): void
  /** The page that Prometheus reads. */
  page(): Promise<string>
}
