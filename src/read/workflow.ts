import { parseYaml } from './yaml.ts'

/**
 * What of a workflow decides whether mle-review runs and how: its triggers, rights and environment, and the jobs that name it, as
 * canonical text. null: it does not run mle-review. A text that is no workflow is its own part.
 */
export function reviewingPart(text: string): string | null {
  if (!/mle-review/i.test(text)) return null
  const { value, issues } = parseYaml(text)
  if (issues.length > 0 || !isMap(value) || !isMap(value.jobs)) return text
  const jobs = Object.entries(value.jobs).filter(([, job]) => /mle-review/i.test(JSON.stringify(job) ?? ''))
  if (jobs.length === 0) return null
  const { jobs: _, name: __, ...rest } = value
  return canonical({ ...rest, jobs: Object.fromEntries(jobs) })
}

/** Whether all that a workflow does with mle-review is to run contracts: it judges nothing, and says nothing on a pull request. */
export function onlyRunsContracts(text: string): boolean {
  const { value } = parseYaml(text)
  const jobs = isMap(value) && isMap(value.jobs) ? Object.values(value.jobs) : []
  const naming = jobs.filter((job) => /mle-review/i.test(JSON.stringify(job) ?? ''))
  const steps = naming.map((job) => (isMap(job) && Array.isArray(job.steps) ? job.steps : []).filter(usesUs))
  return (
    steps.length > 0 &&
    steps.every(
      (of) => of.length > 0 && of.every(({ with: inputs }) => isMap(inputs) && /^contract(?:-needed)?$/.test(String(inputs.command))),
    )
  )
}

function usesUs(step: unknown): step is Record<string, unknown> {
  return isMap(step) && /mle-review/i.test(`${step.uses ?? ''} ${step.run ?? ''}`)
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** JSON with sorted keys, so that the order of lines in a file counts for nothing. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, it: unknown) =>
    isMap(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
  )
}
