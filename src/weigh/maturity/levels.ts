import type { Maturity, MaturityPoint, PointId, SeenAt, Sign, Signs } from '../../model/maturity.ts'

/** What each level asks for: any of these signs proves the point. */
const asked: { id: PointId; level: 1 | 2 | 3; by: Sign[] }[] = [
  { id: 'trains', level: 1, by: ['trains'] },
  { id: 'unattended', level: 1, by: ['trains-in-ci', 'trains-run', 'pipeline'] },
  { id: 'evaluated', level: 1, by: ['evaluates-in-ci', 'evaluates-run', 'metrics', 'evaluates'] },
  { id: 'gated', level: 1, by: ['reviews-in-ci', 'gates'] },
  { id: 'watched', level: 2, by: ['watches-quality', 'watches-predictions', 'watches-inputs'] },
  { id: 'alerts', level: 2, by: ['alerts-quality', 'alerts-predictions', 'alerts-inputs', 'alerts'] },
  { id: 'retrained', level: 3, by: ['retrains'] },
  { id: 'staged', level: 3, by: ['staged-rollout'] },
]

/** How far a repository is by its signs: a level is reached when all its points, and those of the levels below, are proved. */
export function judgeLevel(signs: Signs): Pick<Maturity, 'level' | 'points' | 'next'> {
  const points = asked.map(({ id, level, by }): MaturityPoint => ({ id, level, seen: placesOf(by, signs).slice(0, 2) }))
  const missing = points.filter(({ seen }) => seen.length === 0)
  const level = ([1, 2, 3] as const).findLast((it) => missing.every((point) => point.level > it)) ?? 0
  return { level, points, next: missing.slice(0, 2).map(({ id }) => id) }
}

/** Where some signs were seen, each place once. */
export function placesOf(wanted: Sign[], signs: Signs): SeenAt[] {
  const found = wanted.flatMap((sign) => signs.get(sign) ?? [])
  return found.filter((it, i) => found.findIndex(({ path, line }) => path === it.path && line === it.line) === i)
}
