import type { ApiShape } from '../../model/api.ts'
import type { Sided } from '../../model/evidence.ts'
import type { ChangedSide } from '../../model/rule.ts'
import type { ModelSettings } from '../../model/settings.ts'
import type { ChangedText } from '../../model/source.ts'
import { isOpenApi, readOpenApi } from '../../read/api/openapi.ts'
import { readProto } from '../../read/api/proto.ts'
import { parseJsonTree } from '../../read/json.ts'
import { parseYamlTree } from '../../read/yaml.ts'
import { isTestCode } from '../leakage/test-code.ts'
import { isMlCode } from '../ml-code.ts'
import { owns } from '../model-files.ts'
import { announces, apiBreaks } from './api-breaks.ts'
import { pydanticShape } from './pydantic-shape.ts'

/** A description of a service's requests and responses that breaks what it promised, and did not say so. */
export interface BrokenApi {
  /** The file at head. */
  path: string
  breaks: string[]
  /** The version that it stays at; null: it has none. */
  version: string | null
  /** Classes of a program, for which a version has no place. */
  isCode: boolean
}

/** What only a model's service is asked. */
const asksModel = /(?:^|[^a-z])(?:predict|infer|scor(?:e|ing)|classif|rank|recommend|forecast|embed|anomal|moderat|complet(?:e|ion))/i

/** Of which breaks: those that no version tells, or those that one does. */
type Which = 'unannounced' | 'announced'

/** APIs of models that the change breaks: documents of OpenAPI and protobuf, and pydantic's classes in serving code. */
export function brokenApis(sides: Sided<ChangedSide>, models: ModelSettings[], which: Which = 'unannounced'): BrokenApi[] {
  const isOwned = (path: string) => models.some((model) => owns(model, path))
  const documents = sides.base.documents.flatMap((before): BrokenApi[] => {
    const now = sides.head.documents.find(({ headPath }) => headPath === before.headPath)
    const [base, head] = [shapeOf(before), now === undefined ? null : shapeOf(now)]
    if (base === null || head === null || announces(base, head) !== (which === 'announced')) return []
    const mine = isOwned(before.headPath) ? base : onlyModels(base)
    const breaks = apiBreaks(mine, head)
    return breaks.length === 0 ? [] : [{ path: before.headPath, breaks, version: head.version, isCode: false }]
  })
  return [...documents, ...brokenClasses(sides, isOwned, which)]
}

const known = new WeakMap<ChangedText, ApiShape | null>()

/** Read once, for however many models ask. */
function shapeOf(document: ChangedText): ApiShape | null {
  const found = known.get(document)
  if (found !== undefined) return found
  const made = readShape(document)
  known.set(document, made)
  return made
}

function readShape({ path, text }: ChangedText): ApiShape | null {
  if (path.endsWith('.proto')) return readProto(text)
  if (!/\b(?:openapi|swagger)\b/.test(text.slice(0, 20_000)) && !/"(?:openapi|swagger)"/.test(text)) return null
  const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null
  return isOpenApi(node) ? readOpenApi(node) : null
}

/** Of a document that is no model's own, what is asked of a model. */
function onlyModels(shape: ApiShape): ApiShape {
  return {
    ...shape,
    operations: shape.operations.filter(({ name }) => asksModel.test(name)),
    fields: shape.fields.filter(({ of }) => asksModel.test(of)),
  }
}

/** Classes of all changed serving code together: one that moved to another file is the same. One that is gone may be there under another name. */
function brokenClasses(sides: Sided<ChangedSide>, isOwned: (path: string) => boolean, which: Which): BrokenApi[] {
  const serving = (side: ChangedSide) =>
    side.programs.filter((it) => !isTestCode(it) && it.kind === 'python' && (isOwned(it.headPath) || isMlCode(it)))
  const [before, now] = [serving(sides.base), serving(sides.head)]
  const head = pydanticShape(now)
  const base = pydanticShape(before)
  if (announces(base, head) !== (which === 'announced')) return []
  const there = new Set(head.operations.map(({ name }) => name))
  const kept = { ...base, operations: base.operations.filter(({ name }) => there.has(name)) }
  const breaks = apiBreaks(kept, head)
  const path = now.find(({ cells }) => cells.some(({ text }) => kept.operations.some(({ name }) => text.includes(`class ${name}`))))?.path
  return breaks.length === 0 || path === undefined ? [] : [{ path, breaks, version: head.version, isCode: true }]
}
