import { organisationOf, underOrganisation } from '../gather/organisation.ts'
import { rulePagesOf } from '../rule-pages.ts'
import type { AtPull } from './answering.ts'
import { baseSettings } from './base-policy.ts'

/** The folder that rule ids link to on a pull request that is not judged: one request, and none that anything waits for. */
export async function rulePagesAt({ api, job, repository, world }: AtPull): Promise<string | null> {
  try {
    const settings = await baseSettings(api, { ...job, number: job.pull })
    const organisation = await organisationOf(settings, repository)
    return rulePagesOf(underOrganisation(settings, { is: 'absent' }, organisation), world.pagesUrl)
  } catch {
    return world.pagesUrl
  }
}
