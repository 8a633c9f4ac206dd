import type { DataColumn, DataContract } from '../../model/data-contract.ts'
import type { ClassDefinition, Expression, Statement } from '../../model/syntax.ts'
import { blankColumn, blankContract } from './blank.ts'
import { constrain, describe } from './python-field.ts'
import { givenOf, lastName, lineAt, nodeOf, type PythonPlace } from './python-node.ts'
import { annotationOf, readType } from './python-type.ts'

type Kind = 'pandera' | 'pydantic'

const kinds: [Kind, RegExp][] = [
  ['pandera', /^(?:DataFrameModel|SchemaModel)$/],
  ['pydantic', /^(?:BaseModel|SQLModel)$/],
]

/** Classes that describe rows: pandera's models before pydantic's. A base class of the file gives its columns; one that others build on is no table of its own. */
export function readClasses(statements: Statement[], place: PythonPlace): DataContract | null {
  const classes = new Map(statements.flatMap((it) => (it.is === 'class' ? [[it.name, it] as const] : [])))
  for (const [kind, base] of kinds) {
    const models = [...classes.values()].filter((it) => lineage(it, classes).some((name) => base.test(name)))
    const built = new Set(models.flatMap((it) => it.bases.map(({ value }) => lastName(value))))
    const tables = models.filter(({ name }) => !built.has(name))
    if (tables.length > 0) return contractOf(kind, tables, classes, place)
  }
  return null
}

function contractOf(kind: Kind, tables: ClassDefinition[], classes: Map<string, ClassDefinition>, place: PythonPlace): DataContract {
  const contract = blankContract(kind)
  for (const table of tables) {
    const { name } = table
    contract.name ??= { value: table.name, line: lineAt(place, table.from) }
    const columns = new Map<string, DataColumn>()
    for (const one of [...ancestors(table, classes).reverse(), table])
      for (const statement of one.body) {
        const column = columnOf(statement, name, place)
        if (column !== null) columns.set(column.name, column)
        describeBy(contract, statement, place)
      }
    contract.columns.push(...columns.values())
  }
  return contract
}

/** `amount: Series[float] = pa.Field(ge=0)`. */
function columnOf(statement: Statement, table: string | null, place: PythonPlace): DataColumn | null {
  const target = statement.is === 'assign' ? statement.targets[0] : null
  const field = statement.is === 'scope' && statement.kind === 'declare' ? statement.names[0] : target?.is === 'name' ? target.name : null
  const annotation = annotationOf(place.text.slice(statement.from, statement.to))
  if (field === undefined || field === null || annotation === null || /^(?:model_config|__)/.test(field)) return null
  const value = statement.is === 'assign' ? statement.value : null
  const { type, nullable, categories, calls } = readType(annotation.value, annotation.place)
  const line = lineAt(place, statement.from)
  const column = blankColumn(aliasOf(value, place) ?? field, line, table)
  if (type !== null) column.type = { value: type, line }
  if (categories !== null) column.categories = { value: categories.flatMap((it) => (it.is === 'constant' ? [String(it.value)] : [])), line }
  // Both take no null where nothing says so; pandera's optional columns may be missing altogether.
  column.nulls = { value: nullable ? 1 : 0, line }
  for (const call of calls) if (call.is === 'call') constrain(column, call.arguments, annotation.place)
  if (value?.is === 'call') constrain(column, value.arguments, place)
  return column
}

function aliasOf(value: Expression | null, place: PythonPlace): string | null {
  const alias = value?.is === 'call' ? value.arguments.find(({ keyword }) => keyword === 'alias') : undefined
  const node = alias === undefined ? null : nodeOf(alias.value, place)
  return node?.is === 'string' ? node.value : null
}

/** `class Config: unique = ["id"]`, `model_config = ConfigDict(title="…")`. */
function describeBy(contract: DataContract, statement: Statement, place: PythonPlace): void {
  if (statement.is === 'class' && statement.name === 'Config') {
    const entries = statement.body.flatMap((it) => {
      const target = it.is === 'assign' ? it.targets[0] : undefined
      return it.is === 'assign' && target?.is === 'name'
        ? [{ line: lineAt(place, it.from), column: 1, key: target.name, value: nodeOf(it.value, place) }]
        : []
    })
    describe(contract, { line: 1, column: 1, is: 'map', entries })
  }
  if (statement.is === 'assign' && statement.targets.some((it) => it.is === 'name' && it.name === 'model_config')) {
    const { value } = statement
    describe(contract, value.is === 'call' ? givenOf(value.arguments, place) : nodeOf(value, place))
  }
}

/** Names of all bases, those of the file followed to theirs. */
function lineage(of: ClassDefinition, classes: Map<string, ClassDefinition>): string[] {
  return [of, ...ancestors(of, classes)].flatMap(({ bases }) => bases.flatMap(({ value }) => lastName(value) ?? []))
}

/** Nobody builds higher. */
const mostBases = 50

/** Base classes of the file, the nearest first. */
function ancestors(of: ClassDefinition, classes: Map<string, ClassDefinition>): ClassDefinition[] {
  const found = new Set<ClassDefinition>()
  const waiting = [of]
  for (let it = waiting.shift(); it !== undefined; it = waiting.shift())
    for (const { value } of it.bases) {
      const base = classes.get(lastName(value) ?? '')
      if (base === undefined || base === of || found.has(base) || found.size >= mostBases) continue
      found.add(base)
      waiting.push(base)
    }
  return [...found]
}
