import type { Statement } from '../../model/syntax.ts'
import { readScript } from '../syntax/script.ts'
import { type Recognised, termOf } from './term.ts'

/** Libraries whose use is a plan: what each watches, beside the names that are used of it. */
const libraries: Record<string, { kind: string; topic: 'monitoring' | 'rollout'; says: string }> = {
  evidently: { kind: 'evidently', topic: 'monitoring', says: '' },
  nannyml: { kind: 'nannyml', topic: 'monitoring', says: '' },
  alibi_detect: { kind: 'alibi detect', topic: 'monitoring', says: 'feature drift' },
  frouros: { kind: 'frouros', topic: 'monitoring', says: 'feature drift' },
  locust: { kind: 'locust', topic: 'rollout', says: 'load test' },
}

/** What a Python program watches with, as its imports and the lines that use them tell. Names bound otherwise are not followed. */
export function programPlan(text: string): Recognised[] {
  if (!Object.keys(libraries).some((name) => text.includes(name))) return []
  const script = readScript(text)
  if (script === null) return []
  const used = script.statements.flatMap((it) => importsIn(it, 0))
  return Object.entries(libraries).flatMap(([name, { kind, topic, says }]) => {
    const names = used.filter(({ from }) => from === name || from.startsWith(`${name}.`)).map(({ as }) => as)
    const plain = names.map((it) => it.replace(/\W/g, '')).filter((it) => it !== '')
    if (plain.length === 0) return []
    const uses = new RegExp(`\\b(?:${plain.join('|')})\\b`)
    const lines = text
      .split('\n')
      .flatMap((line, i) =>
        uses.test(line) && !/^\s*(?:from|import|#)/.test(line) ? (termOf([says, line.split('#')[0] ?? ''], i + 1) ?? []) : [],
      )
    return lines.length === 0 ? [] : [{ kind, topics: [topic], terms: lines }]
  })
}

/** What imports bind, and the module that they come from; functions import for themselves. */
function importsIn(statement: Statement, depth: number): { from: string; as: string }[] {
  if (depth > 6) return []
  const inside = [
    ...('body' in statement ? statement.body : []),
    ...('branches' in statement ? statement.branches.flatMap(({ body }) => body) : []),
    ...('otherwise' in statement ? statement.otherwise : []),
  ]
  if (statement.is !== 'import') return inside.flatMap((it) => importsIn(it, depth + 1))
  const { module, names, as } = statement
  return names === null ? [{ from: module, as: as ?? module.split('.')[0] ?? '' }] : names.map((it) => ({ from: module, as: it.as }))
}
