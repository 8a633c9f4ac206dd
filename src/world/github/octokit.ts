/** The part of an Octokit that we use: the Action's, Probot's and a test's all fit. Both reject as Octokit does. */
export interface Octokit {
  request(route: string, parameters?: Record<string, unknown>): Promise<{ status: number; data: unknown }>
  graphql(query: string, variables?: Record<string, unknown>): Promise<unknown>
}

/** What is reviewed: a pull request, or an entry of the merge queue as its event describes it. */
export type Target = { owner: string; repo: string } & (
  | { pull: number }
  | { mergeGroup: { base_sha: string; head_sha: string; head_ref: string } }
)
