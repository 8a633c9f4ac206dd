import type { Entry, Tree } from '../../model/change.ts'
import { settingsPath } from '../../model/settings.ts'
import { mentions } from './mentions.ts'

/** Larger than any document that a person keeps about a model; dashboards are written by machines. */
const mostBytes = (path: string) => (/\.json$/i.test(path) ? 512 : 128) * 1024

const longestPath = 300
const aside =
  /(?:^|\/)(?:tests?|__tests__|fixtures|testdata|node_modules|vendor|third_party|site-packages|dist|build|issue_template|pull_request_template)\//i
const data =
  /monitor|alert|(?:^|[/_.-])rules?(?:[/_.-]|$)|prom(?:$|[/_.-])|prometheus|grafana|dashboard|evidently|datadog|drift|rollout|canary|flagger|kserve|inference|serving|serve|endpoint|sagemaker|vertex|traffic|flag|features?\.json|unleash|launch-?darkly|deploy|k8s|kube|manifest|chart|helm|infra|terraform|\.tf\.json$|(?:^|[/_.-])(?:ops|slos?|release|cloudbuild|workflows)(?:[/_.-]|$)/i
const text =
  /card|readme|monitor|alert|run-?book|play-?book|(?:^|[/_.-])(?:slos?|ops)(?:[/_.-]|$)|on-?call|operat|incident|rollout|canary|deploy|release|serving|drift|predict|contract/i
const program = /(?:^|\/)[^/]*(?:monitor|drift|evidently|locust|load_?test)[^/]*\.py$/i

/** Whether a file is read at all where something names it: a text of a format that is known, of a person's size. */
export function isDocument(path: string, entry: Entry | undefined): boolean {
  if (entry === undefined || !entry.mode.startsWith('100') || path === settingsPath) return false
  return /\.(?:ya?ml|json|tf|md|markdown|py)$/i.test(path) && (entry.size ?? 0) <= mostBytes(path)
}

/** Files of a tree that may be documents of a plan, by name alone, or by the name of one of these models: most of a repository is never opened for it. */
export function planPaths(tree: Tree, ids: string[]): string[] {
  return Object.keys(tree).filter((path) => (isPlanName(path) || isNamedAfter(path, ids)) && isDocument(path, tree[path]))
}

function isNamedAfter(path: string, ids: string[]): boolean {
  return (
    /\.(?:md|markdown|ya?ml)$/i.test(path) &&
    path.length <= longestPath &&
    !aside.test(path) &&
    mentions(path.slice(path.lastIndexOf('/') + 1), ids).size > 0
  )
}

function isPlanName(path: string): boolean {
  if (path.length > longestPath || (aside.test(path) && !/locust|load_?test/i.test(path))) return false
  if (/\.(?:ya?ml|json|tf)$/i.test(path)) return data.test(path) && !/(?:^|\/)(?:package|tsconfig|package-lock)[^/]*\.json$/i.test(path)
  if (/\.(?:md|markdown)$/i.test(path)) return text.test(path) && !path.startsWith('.github/')
  return program.test(path)
}
