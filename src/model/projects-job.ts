import type { Where } from './delivery.ts'

/** Work on the schedule of projects: once a day the round finds the repositories, then each of them has its turn. */
export type ProjectsJob = { about: 'round' } | ({ about: 'repository' } & Where)
