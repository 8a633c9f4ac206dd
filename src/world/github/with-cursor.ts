import type { Octokit } from './octokit.ts'

/** An Octokit that tells where the page after the last answer begins; null: that was the last one. For one request at a time. */
export function withCursor(octokit: Octokit): { octokit: Octokit; next(): string | null } {
  let cursor: string | null = null
  return {
    octokit: {
      async request(route, parameters) {
        const answer: { status: number; data: unknown; headers?: Record<string, unknown> } = await octokit.request(route, parameters)
        cursor = cursorIn(String(answer.headers?.link ?? ''))
        return answer
      },
      graphql: (query, variables) => octokit.graphql(query, variables),
    },
    next: () => cursor,
  }
}

function cursorIn(link: string): string | null {
  const next = /<([^>]+)>;[^,]*rel="next"/.exec(link)?.[1]
  return next === undefined || !URL.canParse(next) ? null : new URL(next).searchParams.get('cursor')
}
