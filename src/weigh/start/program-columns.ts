import type { Program } from '../../model/program.ts'
import type { ColumnStart, Guess } from '../../model/start.ts'
import type { Expression, Statement } from '../../model/syntax.ts'
import { visit } from '../../read/syntax/visit.ts'
import { dottedName } from '../code/naming.ts'
import { programParts } from '../code/program-parts.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { isColumn, labelIn, namesIn } from './column-names.ts'
import { whereIn } from './program-signs.ts'

/** Columns that a program names, and the one that it predicts. */
export interface ProgramColumns {
  columns: ColumnStart[]
  target: Guess<string> | null
}

/** Names of tables, where nobody saw them being read. */
const frames =
  /^(?:df|data|dataset|frame|train|test|valid|val|raw|table|merged|features)$|(?:^|_)(?:df|frame)(?:_|$)|^(?:train|test|valid|val)_(?:data|set|df)$/i
const labels = /^(?:y|target|labels?)(?:_(?:train|test|val|valid|all|full|raw|true))?$/i
const targetNames = /^(?:target|label|y|outcome|response|dependent)(?:_?(?:col(?:umn)?|name|var(?:iable)?|field|feature))?$/i
const lists = /(?:^|_)(?:features?|predictors?|covariates?|numeric(?:al|s)?|categorical(?:s)?|num_cols|cat_cols|columns|cols)(?:_|$)/i
const notLists = /drop|exclu|ignor|remov|plot|metric|param|rename|display/i

/** What a program tells of its table, as it is written: subscripts of frames, lists of features, what is dropped or taken for the label. */
export function programColumns(program: Program): ProgramColumns {
  const { naming } = programParts(program)
  const tables = new Set<string>()
  const columns = new Map<string, string>()
  let target: Guess<string> | null = null
  let isSure = false
  const isFrame = (it: Expression): boolean => {
    if (it.is === 'name') return tables.has(it.name) || frames.test(it.name)
    if (it.is === 'member')
      return /^(?:loc|iloc)$/.test(it.name) ? isFrame(it.of) : it.of.is === 'name' && it.of.name === 'self' && frames.test(it.name)
    if (it.is === 'call')
      return (
        it.callee.is === 'member' &&
        /^(?:copy|dropna|fillna|head|sample|query|reset_index|drop)$/.test(it.callee.name) &&
        isFrame(it.callee.of)
      )
    return false
  }
  const note = (names: string[], at: number, from: number) => {
    for (const name of names) if (isColumn(name) && !columns.has(name)) columns.set(name, whereIn(program, at, from))
  }
  const named = (it: Expression | undefined): string[] => namesIn(it, naming.constants)
  const aim = (names: string[], at: number, from: number, sure: boolean) => {
    const [name, second] = names
    if (name === undefined || second !== undefined || !isColumn(name) || (target !== null && (!sure || isSure))) return
    isSure = sure
    target = { value: name, from: whereIn(program, at, from) }
    note([name], at, from)
  }
  const look = (node: Statement | Expression, at: number) => {
    if (node.is === 'assign') {
      const [to] = node.targets
      const name = to?.is === 'name' || to?.is === 'member' ? to.name : ''
      if (
        node.value.is === 'call' &&
        /(?:^|\.)(?:read_(?:csv|parquet|feather|table|excel|json|sql\w*|pickle|orc|gbq)|scan_(?:csv|parquet)|DataFrame)$/.test(
          dottedName(node.value.callee, naming),
        )
      )
        tables.add(name)
      if (isFrame(node.value)) tables.add(name)
      if (lists.test(name) && !notLists.test(name) && node.value.is === 'list') note(named(node.value), at, node.value.from)
      if (targetNames.test(name) && node.value.is === 'constant') aim(named(node.value), at, node.from, true)
      if (labels.test(name)) aim(labelIn(node.value, isFrame, named), at, node.from, true)
    }
    if (node.is === 'subscript' && isFrame(node.of))
      note(
        node.index.flatMap((one) => (one.is === 'at' ? named(one.value) : [])),
        at,
        node.from,
      )
    if (node.is !== 'call') return
    for (const { keyword, value } of node.arguments) {
      if (keyword !== null && /^(?:usecols|parse_dates)$/.test(keyword)) note(named(value), at, value.from)
      if (keyword !== null && /^(?:target|target_column|label|label_column|y_col)$/.test(keyword) && value.is === 'constant')
        aim(named(value), at, value.from, false)
    }
    if (node.callee.is !== 'member' || !/^(?:drop|pop)$/.test(node.callee.name) || !isFrame(node.callee.of)) return
    const given = node.arguments.find(({ keyword }) => keyword === null || keyword === 'columns' || keyword === 'labels')
    const dropped = named(given?.value)
    note(dropped, at, node.from)
  }
  scriptsOf(program).forEach((script, at) => {
    for (const node of visit(script?.statements ?? [])) look(node, at)
  })
  return { columns: [...columns].map(([name, from]) => ({ name, from })), target }
}
