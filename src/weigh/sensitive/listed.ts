import type { Program } from '../../model/program.ts'
import type { Expression } from '../../model/syntax.ts'
import { nodesIn } from '../../read/syntax/nodes-in.ts'
import { scriptsOf } from '../flow/scripts.ts'
import type { Columns } from './reached.ts'
import type { SeenColumn } from './seen.ts'

const features =
  /(?:^|_)(?:features?|predictors?|covariates?|inputs?|regressors|x_?cols|numeric(?:al|s)?|categorical(?:s)?|num_cols|cat_cols|model_columns)(?:_|$)/i
const others =
  /drop|exclu|ignor|sensitive|pii|personal|private|protected|non_|not_|without|remov|leak|mask|hash|forbid|forbidden|banned|den(?:y|ied)|block|label|target|id_|_ids?$|output|raw_|allowed|bad|skip/i

/** Lists of features, by the name they are given, that name a sensitive column. */
export function listedColumns(program: Program, columns: Columns): SeenColumn[] {
  return scriptsOf(program).flatMap((script, cell) =>
    [...nodesIn(script?.statements ?? [])].flatMap((node): SeenColumn[] => {
      if (node.is !== 'assign' || !node.targets.some((target) => isList(target))) return []
      const found = items(node.value).find((item) => item.is === 'constant' && typeof item.value === 'string' && columns.has(item.value))
      return found?.is === 'constant' ? [{ cell, column: String(found.value), from: found.from, to: found.to }] : []
    }),
  )
}

function isList(target: Expression): boolean {
  return (target.is === 'name' || target.is === 'member') && features.test(target.name) && !others.test(target.name)
}

/** The items of a list, of lists that are put together, of a list of pairs. */
function items(it: Expression): Expression[] {
  if (it.is === 'list' || it.is === 'tuple' || it.is === 'set') return it.items
  return it.is === 'binary' && it.operator === '+' ? [...items(it.left), ...items(it.right)] : []
}
