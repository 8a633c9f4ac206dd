import type { Expression, Statement } from '../../../model/syntax.ts'
import type { Manuscript } from './manuscript.ts'
import { changes } from './mentions.ts'

/** Steps that leave every row where it is. */
const rowWise = /^(?:copy|to_numpy|astype|drop|fillna|to_frame|values|apply|join)$/

/** The column that names the entity, of the frame whose rows an array is made of: `visits["patient_id"]`; null where that is not plain to see. */
export function groupsOf(manuscript: Manuscript, array: Expression, at: Statement, entity: string): string | null {
  const frame = frameOf(manuscript, array, at)
  const made = frame === null ? [] : assigned(manuscript, frame, at)
  const [first, ...later] = made
  const reads = first?.is === 'assign' && first.value.is === 'call' && /\.(?:read_\w+|DataFrame)\(/.test(manuscript.written(first.value))
  // Whatever it was put through, it is the same frame with some rows less.
  const keeps = later.every(
    (it) => it.is === 'assign' && /^\w+\.(?:dropna|sort_values|reset_index|copy)\([^()]*\)$/.test(manuscript.written(it.value)),
  )
  const text = manuscript.text.slice(0, at.from)
  // That it has the column is written somewhere.
  const has =
    frame !== null &&
    new RegExp(`(?<![\\w.])${frame}(?:\\.groupby\\(\\s*\\[?\\s*|\\[\\s*)["']${entity.replace(/\W/g, '\\$&')}["']`).test(text)
  return has && reads && keeps && !/inplace\s*=\s*True|\.pop\(|\bdel /.test(text) ? `${frame}["${entity}"]` : null
}

/** Whether an array is plainly a frame or a column, whose rows `iloc` takes by number. */
export function isFrame(manuscript: Manuscript, array: Expression, at: Statement): boolean {
  return frameOf(manuscript, array, at) !== null && !/\.(?:values|to_numpy|toarray)\b/.test(traced(manuscript, array, at))
}

/** What an array is written as, its maker's text beside it. */
function traced(manuscript: Manuscript, array: Expression, at: Statement): string {
  const [maker] = array.is === 'name' ? assigned(manuscript, array.name, at).slice(-1) : []
  return `${manuscript.written(array)} ${maker?.is === 'assign' ? manuscript.written(maker.value) : ''}`
}

/** The frame whose rows, all of them and in their order, an array is made of. */
function frameOf(manuscript: Manuscript, array: Expression, at: Statement): string | null {
  if (array.is !== 'name') return rootIn(array)
  const made = assigned(manuscript, array.name, at)
  const [maker] = made.slice(-1)
  if (maker?.is !== 'assign') return null
  const root = rootIn(maker.value)
  if (root === null || root === array.name || made.length > 1) return maker.value.is === 'call' ? array.name : null
  const between = blockOf(manuscript, maker, at)
  return between?.some((it) => changes(it, root) || changes(it, array.name)) === false ? root : null
}

/** The frame of `F`, `F["a"]`, `F[["a"]]`, `F.drop(columns=…)`, `F[cols].to_numpy()`. */
function rootIn(value: Expression): string | null {
  switch (value.is) {
    case 'name':
      return value.name
    case 'member':
      return value.name === 'iloc' || value.name === 'loc' || value.name === 'T' ? null : rootIn(value.of)
    case 'subscript': {
      const [index, further] = value.index
      const columns = index?.is === 'at' && (index.value.is === 'constant' || index.value.is === 'list' || isList(index.value))
      return columns && further === undefined ? rootIn(value.of) : null
    }
    case 'call': {
      if (value.callee.is !== 'member' || !rowWise.test(value.callee.name)) return null
      const isDrop = value.callee.name === 'drop'
      const byColumn = value.arguments.some(({ keyword }) => keyword === 'columns' || keyword === 'axis')
      return isDrop && !byColumn ? null : rootIn(value.callee.of)
    }
    default:
      return null
  }
}

function isList(value: Expression): boolean {
  return value.is === 'name' && /^(?:col|feat|vital|input|predict|measure|numeric|categor|variable)\w*$/i.test(value.name)
}

function assigned(manuscript: Manuscript, name: string, before: Statement): Statement[] {
  return manuscript.blocks
    .flat()
    .filter((it) => it.to <= before.from && it.is === 'assign' && it.targets.some((target) => target.is === 'name' && target.name === name))
}

/** Statements between two of one block. */
function blockOf({ blocks }: Manuscript, one: Statement, other: Statement): Statement[] | null {
  const block = blocks.find((it) => it.includes(one) && it.some((inner) => inner.from <= other.from && other.to <= inner.to))
  return block === undefined ? null : block.slice(block.indexOf(one) + 1).filter((it) => it.to <= other.from)
}
