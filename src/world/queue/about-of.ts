import { z } from 'zod'

const told = z.object({
  guid: z.string().optional(),
  asked: z.string().optional(),
  installation: z.number().optional(),
  owner: z.string().optional(),
  repo: z.string().optional(),
  pull: z.number().optional(),
  number: z.number().optional(),
})

/** What a job is about, as fields of a line in the log: delivery, installation, pull request, as far as it says. */
export function aboutOf(data: unknown): { delivery?: string; installation?: number; pull?: string } {
  const { guid, asked, installation, owner, repo, pull, number } = told.safeParse(data).data ?? {}
  const delivery = guid ?? asked
  const at = pull ?? number
  return {
    ...(delivery === undefined ? {} : { delivery }),
    ...(installation === undefined ? {} : { installation }),
    ...(owner === undefined || repo === undefined ? {} : { pull: `${owner}/${repo}${at === undefined ? '' : `#${at}`}` }),
  }
}
