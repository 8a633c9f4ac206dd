/** What is left of an installation's hourly quota: of REST or GraphQL, whichever is less. */
export interface Quota {
  remaining: number
  limit: number
  /** Until it is whole again. */
  resetSeconds: number
}

/** Before GitHub said anything: the least that it gives an installation. */
export const wholeQuota: Quota = { remaining: 5000, limit: 5000, resetSeconds: 3600 }

/** What one review costs, generously: its reading, its writing, a second look. */
const requestsOfReview = 12

/** Whether less than a fifth is left: that is for those who push and command, and whatever can wait does. */
export function isShort({ remaining, limit }: Quota): boolean {
  return remaining < limit / 5
}

/** Reviews that can be asked for in bulk before only that fifth is left. */
export function reviewsWithin({ remaining, limit }: Quota): number {
  return Math.max(0, Math.floor((remaining - limit / 5) / requestsOfReview))
}

/** Seconds after which each of many reviews is to start: those the quota does not hold when it is whole again, and so on by the hour. */
export function spread(count: number, quota: Quota, secondsApart: number): number[] {
  const now = reviewsWithin(quota)
  const anHour = Math.max(1, reviewsWithin({ ...quota, remaining: quota.limit }))
  return Array.from({ length: count }, (_, i) => {
    if (i < now) return secondsApart * (i + 1)
    const later = i - now
    return quota.resetSeconds + 3600 * Math.floor(later / anHour) + secondsApart * ((later % anHour) + 1)
  })
}
