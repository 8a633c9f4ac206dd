/** A repository as an installation of the App sees it. The id stays when it is renamed or moved. */
export interface Where {
  installation: number
  repositoryId: number
  owner: string
  repo: string
}

/** An entry of the merge queue, as its event names it. */
export interface MergeGroup {
  base_sha: string
  head_sha: string
  head_ref: string
}

/** What a webhook was about, with no more of it than the work needs: no text of a person but a command's line, no address, no token. */
export type Delivery = {
  /** GitHub's GUID of the delivery: the same when it is sent again. */
  guid: string
  /** `pull_request.opened`, `push`. */
  event: string
  /** When it came in, ISO 8601. */
  at: string
} & About

export type About =
  /** `before`: the head that a push put in the past. */
  | (Where & {
      about: 'pull'
      number: number
      head: string
      before: string | null
      open: boolean
      /** Closed by a merge, just now. */
      merged?: true
      draft: boolean
      label: string | null
    })
  /** `ends`: an approval is taken back, or changes are asked for. */
  | (Where & { about: 'approval'; number: number; head: string; login: string; ends: boolean })
  | (Where & { about: 'merge-group'; group: MergeGroup })
  | (Where & { about: 'check'; check: number | null; head: string; pulls: number[]; ask: 'run' | 'explain'; login: string })
  | (Where & { about: 'command'; number: number; comment: number; line: string; login: string })
  /** Somebody named a question of ours: whether it answers one is seen where the conversation is read. */
  | (Where & { about: 'answer'; number: number; login: string })
  /** `paths` null: GitHub did not list everything that was pushed. */
  | (Where & { about: 'push'; branch: string; paths: string[] | null })
  | (Where & { about: 'contract-run'; run: number; head: string; pulls: number[] })
  | { about: 'installation'; installation: number; gone: boolean; repositories: { repositoryId: number; owner: string; repo: string }[] }

/** A review that is asked for. It names a pull request and never a head: the worker reads the head when it starts, and again before it writes. `asked`: the delivery that last asked for it. */
export type ReviewJob = Where & { asked?: string } & ({ pull: number } | { mergeGroup: MergeGroup })

/** What only one worker at a time may work on, and what a burst of requests collapses to. */
export function keyOf(job: ReviewJob): string {
  return 'pull' in job ? `${job.repositoryId}#${job.pull}` : `${job.repositoryId}@${job.mergeGroup.head_sha}`
}
