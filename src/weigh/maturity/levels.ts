import type { Maturity, MaturityPoint, MaturityTrack, PointId, SeenAt, Sign, Signs } from '../../model/maturity.ts'

interface Asked {
  id: PointId
  level: 1 | 2 | 3
  by: Sign[]
}

const watched: Asked[] = [
  { id: 'watched', level: 2, by: ['watches-quality', 'watches-predictions', 'watches-inputs'] },
  { id: 'alerts', level: 2, by: ['alerts-quality', 'alerts-predictions', 'alerts-inputs', 'alerts'] },
]
const staged: Asked = { id: 'staged', level: 3, by: ['staged-rollout'] }

/** What each level asks for: any of these signs proves the point. */
const asked: Record<MaturityTrack, Asked[]> = {
  training: [
    { id: 'trains', level: 1, by: ['trains'] },
    { id: 'unattended', level: 1, by: ['trains-in-ci', 'trains-run', 'pipeline'] },
    { id: 'evaluated', level: 1, by: ['evaluates-in-ci', 'evaluates-run', 'metrics', 'evaluates'] },
    { id: 'gated', level: 1, by: ['reviews-in-ci', 'gates'] },
    ...watched,
    { id: 'retrained', level: 3, by: ['retrains'] },
    staged,
  ],
  prompts: [
    { id: 'asks', level: 1, by: ['asks'] },
    { id: 'tried', level: 1, by: ['evaluates-answers-in-ci', 'evaluates-answers-run'] },
    { id: 'gated', level: 1, by: ['reviews-in-ci', 'gates', 'gates-answers'] },
    ...watched,
    { id: 'tried-again', level: 3, by: ['asks-again'] },
    staged,
  ],
}

/**
 * How far a repository is by its signs: a level is reached when all its points, and those of the levels below, are proved. One that trains
 * and asks is as far as the better of both, so that evidence which is added takes no level away.
 */
export function judgeLevel(signs: Signs): Pick<Maturity, 'level' | 'track' | 'points' | 'next'> {
  const training = levelOf('training', signs)
  if (!signs.has('asks')) return training
  const prompts = levelOf('prompts', signs)
  const learns = signs.has('trains') || signs.has('notebook-training')
  const isBetter = prompts.level > training.level || (prompts.level === training.level && !learns)
  return isBetter ? prompts : training
}

function levelOf(track: MaturityTrack, signs: Signs): Pick<Maturity, 'level' | 'track' | 'points' | 'next'> {
  const points = asked[track].map(({ id, level, by }): MaturityPoint => ({ id, level, seen: placesOf(by, signs).slice(0, 2) }))
  const missing = points.filter(({ seen }) => seen.length === 0)
  const level = ([1, 2, 3] as const).findLast((it) => missing.every((point) => point.level > it)) ?? 0
  return { level, track, points, next: missing.slice(0, 2).map(({ id }) => id) }
}

/** Where some signs were seen, each place once. */
export function placesOf(wanted: Sign[], signs: Signs): SeenAt[] {
  const found = wanted.flatMap((sign) => signs.get(sign) ?? [])
  return found.filter((it, i) => found.findIndex(({ path, line }) => path === it.path && line === it.line) === i)
}
