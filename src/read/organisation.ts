import { type Organisation, type Outside, organisation } from '../model/organisation.ts'
import { mapRead, type Provenance, type Read } from '../model/read.ts'
import { extendsPattern, type ModelSettings } from '../model/settings.ts'
import { nearest } from './nearest.ts'
import { type Node, valueAt } from './node.ts'
import { type Complaint, keysAt, lineOf, readStrictly } from './strictly.ts'

type Written = Omit<Organisation, 'defaults'> & { defaults: object }

/** The organisation's file, strictly: every mistake is named at once. */
export function readOrganisation(text: string, from: Provenance): Read<Organisation> {
  const read = readStrictly<Written>(text, from, {
    schema: organisation,
    empty: "the organisation's file is empty or no map; it needs at least `version: 1`.",
    reason: 'invalid-organisation',
    further: strayLocks,
    knows: {
      extends: "one level: an organisation's file extends no other.",
      models: 'models stand in repositories; what holds for all of them is `defaults`.',
      'defaults.paths': ownPaths,
    },
  })
  return mapRead(read, ({ value, written }) => ({ ...value, defaults: (written.defaults ?? {}) as Partial<ModelSettings> }))
}

/** Where `extends` points; null where it points nowhere. */
export function outsideOf(named: string): Outside | null {
  const [, owner, repo, path, commit] = extendsPattern.exec(named) ?? []
  return owner && repo && path && commit ? { owner, repo, path, commit } : null
}

const ownPaths = 'which paths make a model only its repository knows.'
const ruleId = /^[a-z-]+\/[a-z-]+$/
const lockable = ['comment', 'approvers', 'rule_pages', 'severities', 'severities_by_impact', 'defaults']

/** Locks that would lock nothing, or everybody out. */
function strayLocks(file: Written, root: Node | null): Complaint[] {
  return file.locked.flatMap((lock, i): Complaint[] => {
    const wrong =
      lock === 'approvers' && file.approvers.length === 0 ? 'nobody is listed, so nobody could ever approve.' : strayLock(lock, root)
    return wrong === null ? [] : [{ line: lineOf(root, ['locked', i]), what: `locked: \`${lock}\`: ${wrong}` }]
  })
}

function strayLock(lock: string, root: Node | null): string | null {
  const path = lock.split('.')
  const [first = ''] = path
  if (first === 'models') return `write it as a key of every model, such as \`${['defaults', ...path.slice(1)].join('.')}\`.`
  if (lock === 'defaults.paths') return ownPaths
  for (const [depth, step] of path.entries()) {
    const known = depth === 0 ? lockable : keysAt(organisation, path.slice(0, depth))
    if (known === null) return `\`${path.slice(0, depth).join('.')}\` has no keys of its own; lock that.`
    if (known.length > 0 && !known.includes(step)) {
      const near = nearest(step, known)
      return near === null
        ? `there is no such key; known here are ${known.join(', ')}.`
        : `there is no such key; did you mean \`${[...path.slice(0, depth), near].join('.')}\`?`
    }
  }
  if (first === 'severities' && path[1] !== undefined && !ruleId.test(path[1]))
    return 'a rule is named as area/name, such as severities.gates/failed.'
  if (first !== 'severities_by_impact') return null
  const said = path.reduce<Node | null>(valueAt, root)
  return said === null ? 'nothing stands there; write the severity that is to hold, or lock `severities`.' : null
}
