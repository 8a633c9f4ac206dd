import { codeSpan } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import type { ChainStep, ChainWhat } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { lineLink } from './links.ts'

/** What a step does to what it names. */
const verbs: Record<ChainWhat, string> = {
  learned: 'learns from',
  copied: 'copies rows of',
  divided: 'splits',
  trained: 'trains on',
  scored: 'scores on',
  validated: 'watches, while training,',
  ordered: 'puts in order of time:',
  lagged: 'takes neighbouring rows:',
  windowed: 'cuts windows:',
  'looked-ahead': 'looks ahead:',
  repeated: 'shows rows of one entity:',
  joined: 'joins:',
  time: 'has a time:',
  made: 'makes a column:',
  chosen: 'chooses:',
  'cross-validated': 'cross-validates',
}

/** A step in plain words, without its place. */
export function stepText({ what, of }: ChainStep): string {
  return `${verbs[what]} ${visible(of)}`
}

/** The chain of a finding as Markdown, each line linked to head: empty where there is none. */
export function chainLine(chain: readonly ChainStep[] | undefined, pull: Report['pull'] | null): string {
  return (chain ?? []).map((step) => `${lineLink(step, pull)} ${verbs[step.what]} ${codeSpan(step.of)}`).join(' → ')
}

/** The same for a terminal; lines of another file than the finding's carry its name. */
export function chainText(chain: readonly ChainStep[] | undefined, path: string): string {
  const at = (step: ChainStep) =>
    `${step.path === path ? '' : `${visible(step.path)} `}${step.cell === null ? '' : `cell ${step.cell}, `}line ${step.line}`
  return (chain ?? []).map((step) => `${at(step)} ${stepText(step)}`).join(' → ')
}
