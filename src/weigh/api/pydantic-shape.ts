import type { ApiField, ApiShape } from '../../model/api.ts'
import type { Program } from '../../model/program.ts'
import type { ClassDefinition, Statement } from '../../model/syntax.ts'
import { lastName } from '../../read/data-contract/python-node.ts'
import { annotationOf } from '../../read/data-contract/python-type.ts'
import { visit } from '../../read/syntax/visit.ts'
import { constantOf } from '../code/naming.ts'
import { type ProgramParts, programParts, sourceOf } from '../code/program-parts.ts'
import { scriptsOf } from '../flow/scripts.ts'
import { annotatedType } from './annotated-type.ts'

/** A class of pydantic's, with all that its bases in these programs give it. */
interface Schema {
  name: string
  fields: Pick<ApiField, 'name' | 'type' | 'required'>[]
  /** It builds on a class that is not here: what it has from there is not known. */
  open: boolean
}

/** Names that say which way a class travels, where no route is among the programs. */
const asked = /(?:Request|Input|Inputs|Payload|Query|Body|Params)$/
const answered = /(?:Response|Output|Outputs|Result|Results|Prediction|Predictions|Reply)$/

/** What the classes of pydantic's promise that routes of these programs take and give. */
export function pydanticShape(programs: Program[]): ApiShape {
  const all = programs.filter(({ cells }) => cells.some(({ text }) => /\bBaseModel\b/.test(text) || isRoute.test(text))).map(programParts)
  const classes = new Map(
    all.flatMap((parts) => parts.classes.map(({ definition, at }) => [definition.name, { definition, at, parts }] as const)),
  )
  const schemas = [...classes.keys()].flatMap((name) => schemaOf(name, classes) ?? [])
  const used = usedIn(all)
  const shape: ApiShape = { version: versionIn(all), operations: [], fields: [], reserved: [] }
  for (const { name, fields, open } of schemas) {
    if (open) continue
    for (const side of ['request', 'response'] as const) {
      if (!used[side].has(name) && !(side === 'request' ? asked : answered).test(name)) continue
      if (!shape.operations.some((it) => it.name === name)) shape.operations.push({ name, deprecated: false })
      shape.fields.push(...fields.map((field) => ({ of: name, side, ...field })))
    }
  }
  return shape
}

const isRoute = /@\w[\w.]*\.(?:get|post|put|patch|route|api|api_route|endpoint)\b/

type Classes = Map<string, { definition: ClassDefinition; at: number; parts: ProgramParts }>

function schemaOf(name: string, classes: Classes): Schema | null {
  const line: { definition: ClassDefinition; at: number; parts: ProgramParts }[] = []
  const waiting = [name]
  let [isModel, open] = [false, false]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'BaseModel') isModel = true
    if (/^(?:BaseModel|ABC|Generic|object)$/.test(next)) continue
    const found = classes.get(next)
    if (found === undefined) open = true
    if (found === undefined || line.includes(found)) continue
    line.push(found)
    waiting.push(...found.definition.bases.filter(({ is }) => is === 'plain').flatMap(({ value }) => lastName(value) ?? []))
  }
  if (!isModel) return null
  const fields = new Map(line.reverse().flatMap((it) => fieldsOf(it).map((field) => [field.name, field] as const)))
  return { name, fields: [...fields.values()], open }
}

function fieldsOf({ definition, at, parts }: { definition: ClassDefinition; at: number; parts: ProgramParts }): Schema['fields'] {
  return definition.body.flatMap((statement): Schema['fields'] => {
    const name = nameOf(statement)
    const annotation = name === null ? null : annotationOf(sourceOf(parts.program, at, statement))
    if (name === null || annotation === null || /^_|^model_config$/.test(name)) return []
    if (/^\s*(?:typing\.)?ClassVar\b/.test(annotation.place.text.slice(annotation.value.from))) return []
    const value = statement.is === 'assign' ? statement.value : null
    const call = value?.is === 'call' && lastName(value.callee) === 'Field' ? value : null
    const alias = call?.arguments.find(({ keyword }) => keyword === 'alias' || keyword === 'serialization_alias')
    const told = alias === undefined ? undefined : constantOf(alias.value, parts.naming)
    const given = value === null ? '...' : sourceOf(parts.program, at, value)
    const isFree = call?.arguments.some(({ keyword }) => keyword === 'default' || keyword === 'default_factory') ?? false
    const first = call?.arguments.find(({ keyword }) => keyword === null)
    const required =
      given === '...' || (call !== null && !isFree && (first === undefined || sourceOf(parts.program, at, first.value) === '...'))
    return [{ name: typeof told === 'string' ? told : name, type: annotatedType(annotation.value), required }]
  })
}

function nameOf(statement: Statement): string | null {
  if (statement.is === 'scope' && statement.kind === 'declare') return statement.names[0] ?? null
  const target = statement.is === 'assign' && statement.targets.length === 1 ? statement.targets[0] : null
  return target?.is === 'name' ? target.name : null
}

/** Names in the signatures of routes: before the arrow what they take, behind it and in `response_model` what they give. */
function usedIn(all: ProgramParts[]): Record<'request' | 'response', Set<string>> {
  const used = { request: new Set<string>(), response: new Set<string>() }
  const add = (text: string, side: 'request' | 'response') => {
    for (const [name] of text.matchAll(/\b[A-Z]\w*/g)) used[side].add(name)
  }
  for (const { program } of all)
    for (const [at, script] of scriptsOf(program).entries())
      for (const node of visit(script?.statements ?? [])) {
        const [first] = node.is === 'function' ? node.body : []
        if (node.is !== 'function' || first === undefined) continue
        const routes = node.decorators.filter((it) => isRoute.test(`@${sourceOf(program, at, it)}`))
        if (routes.length === 0) continue
        const [takes = '', gives = ''] = sourceOf(program, at, { from: node.from, to: first.from }).split('->')
        add(takes, 'request')
        add(gives, 'response')
        for (const route of routes)
          for (const model of route.is === 'call' ? route.arguments : [])
            if (model.keyword === 'response_model') add(sourceOf(program, at, model.value), 'response')
      }
  return used
}

/** `FastAPI(version="1.4")`, or a constant that says so. */
function versionIn(all: ProgramParts[]): string | null {
  for (const { calls, given, naming } of all) {
    const app = calls
      .find(({ name }) => /(?:^|\.)(?:FastAPI|APIRouter|Flask)$/.test(name))
      ?.call.arguments.find(({ keyword }) => keyword === 'version')
    const named = given.find(({ name, by }) => by === 'assign' && /^(?:API|SCHEMA)_VERSION$/.test(name))
    const value = app === undefined ? named?.value : app.value
    const version = value === undefined ? undefined : constantOf(value, naming)
    if (typeof version === 'string' || typeof version === 'number') return String(version)
  }
  return null
}
