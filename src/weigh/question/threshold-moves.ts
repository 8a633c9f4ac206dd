import type { ModelEvidence, Sided } from '../../model/evidence.ts'
import type { Place } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { ChangedSide } from '../../model/rule.ts'
import type { ChangedText } from '../../model/source.ts'
import { parseJsonTree } from '../../read/json.ts'
import type { Node } from '../../read/node.ts'
import { parseYamlTree } from '../../read/yaml.ts'
import { constantOf } from '../code/naming.ts'
import { lineOf, programParts } from '../code/program-parts.ts'
import { partOf } from '../model-files.ts'

/** A number above which a score becomes a decision, as a file writes it. */
interface Threshold {
  path: string
  name: string
  value: number
  place: Place & { is: 'line' }
}

export interface ThresholdMove extends Threshold {
  before: number
}

const hint = /thresh|cut_?off|operating_?point/i
const named = /(?:^|_)(?:thresholds?|thresh|cut_?off|operating_point)(?:_|$)/i
/** Thresholds of other things: of watching, of training, of choosing features, of waiting. */
const others =
  /(?:^|_)(?:drift|psi|p_?value|latency|time_?out|memory|cpu|retr|varian|correl|import|vif|missing|null|nan|freq|rare|iou|nms|outlier|clip|grad|norm|patience|(?:early_?)?stop|plateau|improve|toler|impurity|prun|token|length|size|log|warn|alert|alarm|monitor|health|coverage|freshness|queue|error|rate|scal|count|gate|similar|test)/i

/** Thresholds of a side; where there are more, they are data. Programs that are parsed for them: a change of more is no threshold's move. */
const most = { thresholds: 300, programs: 100 }

/** Decision thresholds that the change moved, of a model's code and configuration; each file's name has one value on either side. */
export function thresholdMoves({ settings }: ModelEvidence, sides: Sided<ChangedSide>): ThresholdMove[] {
  const of = ({ programs, documents }: ChangedSide): Threshold[] => {
    const isOurs = (path: string) => partOf(settings, path) === 'code' || partOf(settings, path) === 'config'
    const mentioning = programs.filter((it) => isOurs(it.headPath) && it.cells.some(({ text }) => hint.test(text)))
    const found = [
      ...(mentioning.length > most.programs ? [] : mentioning.flatMap(inProgram)),
      ...documents.filter((it) => isOurs(it.headPath)).flatMap(inDocument),
    ]
    return found.length > most.thresholds ? [] : found
  }
  const [base, head] = [of(sides.base), of(sides.head)]
  const values = (all: Threshold[], { path, name }: Threshold) =>
    new Set(all.filter((it) => it.path === path && it.name === name).map(({ value }) => value))
  return head.flatMap((now, at): ThresholdMove[] => {
    const [was, is] = [values(base, now), values(head, now)]
    const [before] = was
    const isFirst = head.findIndex(({ path, name }) => path === now.path && name === now.name) === at
    return isFirst && was.size === 1 && is.size === 1 && before !== undefined && before !== now.value ? [{ ...now, before }] : []
  })
}

function inProgram(program: Program): Threshold[] {
  const { given, naming } = programParts(program)
  return given.flatMap(({ name, value, at }): Threshold[] => {
    if (!isDecision(name)) return []
    const known = constantOf(value, naming)
    return typeof known === 'number' ? [{ path: program.headPath, name, value: known, place: lineOf(program, at, value.from) }] : []
  })
}

function inDocument({ path, headPath, text }: ChangedText): Threshold[] {
  if (!hint.test(text)) return []
  const root = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null
  const found: Threshold[] = []
  const walk = (node: Node, keys: string[]): void => {
    if (node.is === 'list') for (const [i, item] of node.items.entries()) walk(item, [...keys, String(i)])
    if (node.is !== 'map') return
    for (const { key, value, line } of node.entries) {
      const name = [...keys, key]
      if (value.is === 'number' && isDecision(key) && !keys.some((it) => others.test(plainKey(it))))
        found.push({
          path: headPath,
          name: name.join('.'),
          value: value.value,
          place: { is: 'line', path: headPath, line, endLine: line, cell: null, fileLine: line, fileEndLine: line },
        })
      else walk(value, name)
    }
  }
  if (root !== null) walk(root, [])
  return found
}

function isDecision(name: string): boolean {
  return named.test(plainKey(name)) && !others.test(plainKey(name))
}

function plainKey(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[-.\s]+/g, '_')
}
