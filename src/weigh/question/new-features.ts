import type { ModelEvidence, Sided } from '../../model/evidence.ts'
import type { Program } from '../../model/program.ts'
import { valueOf } from '../../model/read.ts'
import type { ChangedSide } from '../../model/rule.ts'
import type { Expression } from '../../model/syntax.ts'
import { programParts } from '../code/program-parts.ts'
import { partOf } from '../model-files.ts'

/** Columns that entered the features: as the metrics tell, and where they tell none, as the program's lists of features do. */
export function newFeatures(model: ModelEvidence, sides: Sided<ChangedSide>): string[] {
  const [base, head] = [valueOf(model.metrics.base)?.data.features ?? null, valueOf(model.metrics.head)?.data.features ?? null]
  if (base !== null && head !== null) return model.change.metrics ? added(base, head) : []
  const listed = (side: ChangedSide) => {
    const naming = side.programs.filter((it) => isOurs(it, model) && it.cells.some(({ text }) => given.test(text)))
    return naming.length > mostPrograms ? [] : naming.flatMap(featureLists)
  }
  const before = listed(sides.base)
  return listed(sides.head).flatMap(({ path, name, columns }) => {
    const was = before.find((it) => it.path === path && it.name === name)
    return was === undefined
      ? []
      : added(
          before.flatMap((it) => it.columns),
          added(was.columns, columns),
        )
  })
}

function isOurs(program: Program, { settings }: ModelEvidence): boolean {
  return partOf(settings, program.headPath) === 'code'
}

function added(before: string[], after: string[]): string[] {
  const known = new Set(before)
  return [...new Set(after)].filter((name) => !known.has(name))
}

const listName = /(?:^|_)(?:features?|predictors|covariates|(?:feature|numeric|numerical|categorical|num|cat|x|model)_?(?:cols|columns))$/i
const otherLists = /(?:^|_)(?:drop|exclu|ignor|sensitive|pii|non|not|without|remov|leak|forbidden|label|target|id|output|raw|bad|skip)/i

interface FeatureList {
  path: string
  name: string
  columns: string[]
}

/** Something is given a name of features: a program without it need not be parsed, and a large change holds thousands of them. */
const given = /(?:features?|predictors|covariates|cols|columns)[ \t]*(?::[^=\n]{0,80})?=(?!=)/i

/** Programs of a side that are parsed for their lists: a change of more is about something else. */
const mostPrograms = 100

/** Lists of column names that a program keeps under a name of features. */
function featureLists(program: Program): FeatureList[] {
  return programParts(program).given.flatMap(({ name, value, by }): FeatureList[] => {
    if (by !== 'assign' || !listName.test(name) || otherLists.test(name)) return []
    const columns = itemsOf(value).flatMap((item) => (item.is === 'constant' && typeof item.value === 'string' ? [item.value] : []))
    return columns.length === 0 ? [] : [{ path: program.headPath, name, columns }]
  })
}

function itemsOf(it: Expression): Expression[] {
  if (it.is === 'list' || it.is === 'tuple') return it.items
  return it.is === 'binary' && it.operator === '+' ? [...itemsOf(it.left), ...itemsOf(it.right)] : []
}
