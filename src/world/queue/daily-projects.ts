import { randomUUID } from 'node:crypto'
import type { Where } from '../../model/delivery.ts'
import type { ProjectsJob } from '../../model/projects-job.ts'
import type { Log } from '../app/log.ts'
import type { Boss } from './boss.ts'
import type { Workers } from './queue.ts'
import { daySeconds, type Retries } from './queues.ts'
import { type Working, workOff } from './work-off.ts'

/** A process that was away at midnight asks soon after it is back. */
const askMilliseconds = 10 * 60_000

/** Repositories in one statement. */
const putAtOnce = 500

/** Asks for one round a day, whatever the number of replicas, and works off what rounds ask for, one repository at a time. */
export async function startProjects(
  boss: Boss,
  work: NonNullable<Workers['projects']>,
  { retries, log }: { retries: Retries; log: Log },
): Promise<Working> {
  // A round that waits is like a repository's job without a repository.
  const ask = () => boss.putOnce('projects', 'round', daySeconds)
  await ask()
  const working = workOff(
    boss,
    {
      queue: 'projects',
      atOnce: 1,
      pollMilliseconds: 2_000,
      retries,
      work: (data, attempt) => work('repositoryId' in (data as object) ? (data as ProjectsJob) : { about: 'round' }, attempt),
    },
    log,
  )
  const clock = setInterval(() => ask().catch(() => undefined), askMilliseconds)
  return {
    wake: working.wake,
    async stop(graceSeconds) {
      clearInterval(clock)
      await working.stop(graceSeconds)
    },
  }
}

/** Asks that the projects of repositories be looked at; of one repository, one job waits. */
export async function askProjects(boss: Boss, asked: { where: Where; afterSeconds: number }[]): Promise<void> {
  for (let i = 0; i < asked.length; i += putAtOnce) {
    const jobs = asked.slice(i, i + putAtOnce).map(({ where, afterSeconds }) => {
      const data: ProjectsJob = { about: 'repository', ...where }
      const key = `projects ${where.repositoryId}`
      return { id: randomUUID(), data, key, group: key, installation: where.installation, priority: 0, afterSeconds }
    })
    await boss.put('projects', jobs)
  }
}
