import type { SeenAt, Sign } from '../../model/maturity.ts'
import { type Node, textOf, valueAt } from '../../read/node.ts'
import { nodesOf } from '../../read/plan/nodes-of.ts'
import { trainingJob } from './terraform-signs.ts'

/** What of a CloudFormation template starts training by the clock: a rule or a schedule whose target does. */
export function cloudFormationSigns(path: string, text: string): [Sign, SeenAt][] {
  if (!/AWS::(?:Events::Rule|Scheduler::Schedule)|\bScheduleV2?\b/.test(text)) return []
  return nodesOf(path, text).flatMap((root): [Sign, SeenAt][] => {
    const resources = valueAt(root, 'Resources')
    if (resources?.is !== 'map') return []
    return resources.entries.flatMap(({ value, line }): [Sign, SeenAt][] => {
      const of = valueAt(value, 'Properties')
      const isClock = /^AWS::(?:Events::Rule|Scheduler::Schedule)$/.test(textOf(valueAt(value, 'Type')) ?? '')
      const targets = wordsOf(valueAt(of, 'Targets') ?? valueAt(of, 'Target'), 0).join(' ')
      const isMeant =
        isClock && valueAt(of, 'ScheduleExpression') !== null && textOf(valueAt(of, 'State')) !== 'DISABLED' && trainingJob.test(targets)
      return isMeant
        ? [
            ['pipeline', { path, line }],
            ['retrains', { path, line }],
          ]
        : []
    })
  })
}

function wordsOf(node: Node | null, depth: number): string[] {
  if (node === null || depth > 8) return []
  if (node.is === 'list') return node.items.flatMap((it) => wordsOf(it, depth + 1))
  if (node.is === 'map') return node.entries.flatMap(({ value }) => wordsOf(value, depth + 1))
  return [textOf(node) ?? '']
}
