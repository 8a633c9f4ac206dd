import { codeSpan } from '../judge/quote.ts'
import { visible } from '../judge/visible.ts'
import type { ChainStep, ChainWhat, Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { lineLink } from './links.ts'

/** What a step does: to what it names, and where it names nothing. */
const verbs: Record<ChainWhat, [on: string, alone: string]> = {
  learned: ['learns from', 'learns'],
  copied: ['makes more rows of', 'makes more rows'],
  divided: ['splits', 'splits'],
  trained: ['fits the model on', 'fits the model'],
  scored: ['scores on', 'scores'],
  predicted: ['predicts for', 'predicts'],
  validated: ['watches, while fitting,', 'watches while fitting'],
  ordered: ['puts in order of time:', 'puts in order of time'],
  lagged: ['takes neighbouring rows:', 'takes neighbouring rows'],
  windowed: ['cuts windows:', 'cuts windows'],
  'looked-ahead': ['looks ahead:', 'looks ahead'],
  repeated: ['shows rows of one entity:', 'shows rows of one entity'],
  joined: ['joins:', 'joins'],
  time: ['has the time', 'has a time'],
  made: ['makes a column:', 'makes a column'],
  chosen: ['chooses:', 'chooses'],
  'cross-validated': ['cross-validates', 'cross-validates'],
  called: ['runs', 'runs'],
}

/** A step in plain words, without its place. */
export function stepText({ what, of }: ChainStep): string {
  const [on, alone] = verbs[what]
  return of === '' ? alone : `${on} ${visible(of)}`
}

function stepMarkdown({ what, of }: ChainStep): string {
  const [on, alone] = verbs[what]
  return of === '' ? alone : `${on} ${codeSpan(of)}`
}

/** The chain of a finding as Markdown, each line linked to head, with its file where that is not the finding's: empty where there is none, or only the line itself. */
export function chainLine({ chain = [], place }: Pick<Finding, 'chain' | 'place'>, pull: Report['pull'] | null): string {
  const path = 'path' in place ? place.path : ''
  const [only, ...more] = chain
  if (more.length === 0 && place.is === 'line' && only?.path === path && only.line === place.line && only.cell === place.cell) return ''
  return chain.map((step) => `${lineLink(step, pull, step.path !== path)} ${stepMarkdown(step)}`).join(' → ')
}

/** The same for a terminal; lines of another file than the finding's carry its name. */
export function chainText(chain: readonly ChainStep[] | undefined, path: string): string {
  const at = (step: ChainStep) =>
    `${step.path === path ? '' : `${visible(step.path)} `}${step.cell === null ? '' : `cell ${step.cell}, `}line ${step.line}`
  return (chain ?? []).map((step) => `${at(step)} ${stepText(step)}`).join(' → ')
}
