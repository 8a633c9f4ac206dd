import type { Program } from '../../model/program.ts'
import type { Expression } from '../../model/syntax.ts'
import { constantOf, dottedName } from '../code/naming.ts'
import { type Call, lineOf, type ProgramParts, programParts, sourceOf } from '../code/program-parts.ts'
import {
  modelCall,
  modelId,
  modelName,
  ownParameters,
  pairedParameters,
  promptName,
  retrievalCall,
  sharedParameters,
} from './decoding-names.ts'
import { promptDigest, type Setting } from './setting.ts'

/** Words without which no program asks a language model: most code needs no syntax tree for this. */
const hint =
  /max_(?:\w+_)?tokens|\btop_p\b|temperature|\.create\(|generate_content|\bconverse|invoke_model|\bChat[A-Z]|prompt|retriev|rerank|litellm|ollama|dspy|SamplingParams|GenerationConfig/i

/** What a program tells of how it asks language models; nothing where it asks none. */
export function programSettings(program: Program): { asks: boolean; settings: Setting[] } {
  if (!program.cells.some(({ text }) => hint.test(text))) return { asks: false, settings: [] }
  const parts = programParts(program)
  const found: Setting[] = []
  let asks = false
  for (const { name, call, at } of parts.calls) {
    const isModel = isModelCall(name, call, parts)
    asks ||= isModel
    const kind = isModel ? 'decoding' : retrievalCall.test(name) ? 'retrieval' : null
    if (kind !== null) found.push(...ofCall(call, kind, name.split('.').at(-1) ?? name, at, parts))
  }
  for (const { name, value, by, at } of parts.given) {
    const kind = kindOf(name, by === 'entry')
    if (kind === null) continue
    const read = reading(kind, value, at, parts)
    if (read === null || (kind === 'model' && !modelId.test(read.slice(0, 200)))) continue
    asks ||= (kind === 'decoding' && ownParameters.has(name.toLowerCase())) || isLongPrompt(name, value, parts)
    found.push({
      kind,
      given: by === 'entry' ? 'asked' : 'named',
      name: name.toLowerCase(),
      value: read,
      place: lineOf(program, at, value.from),
    })
  }
  return { asks, settings: found }
}

function isModelCall(name: string, { arguments: given }: Call, { naming }: ProgramParts): boolean {
  if (modelCall.test(name)) return true
  if (/(?:^|\.)(?:Field|add_argument|Option|Parameter)$/.test(name)) return false
  const keywords = given.flatMap(({ keyword }) => keyword ?? [])
  if (keywords.some((keyword) => ownParameters.has(keyword))) return true
  const paired = keywords.filter((keyword) => pairedParameters.has(keyword)).length
  const model = given.find(({ keyword }) => keyword !== null && modelName.test(keyword))
  const id = model === undefined ? undefined : constantOf(model.value, naming)
  const isNamed = typeof id === 'string' && modelId.test(id.slice(0, 200))
  return paired > 1 || (paired === 1 && (isNamed || /(?:^|\.)messages\.(?:create|stream)$/.test(name)))
}

function ofCall({ arguments: given }: Call, kind: 'decoding' | 'retrieval', of: string, at: number, parts: ProgramParts): Setting[] {
  return given.flatMap(({ keyword, value, is }, i): Setting[] => {
    const place = lineOf(parts.program, at, value.from)
    if (is !== 'plain') return []
    if (keyword === null) {
      const first =
        i === 0 && (kind === 'retrieval' || /^(?:LM|init_chat_model|Chat\w+)$/.test(of)) ? constantOf(value, parts.naming) : undefined
      return typeof first === 'string' && first.length < 200
        ? [{ kind: kind === 'retrieval' ? kind : 'model', given: 'asked', name: of, value: first, place }]
        : []
    }
    const own = kind === 'retrieval' ? kind : kindOf(keyword, true)
    if (own === null) return []
    const name = kind === 'retrieval' ? `${of}.${keyword}` : keyword
    return [{ kind: own, given: 'asked', name, value: reading(own, value, at, parts), place }]
  })
}

function kindOf(name: string, isTold: boolean): Setting['kind'] | null {
  if (promptName.test(name) || /^system(?:_instruction|_message)?$/i.test(name)) return 'prompt'
  if (ownParameters.has(name.toLowerCase()) || /^temperature$/i.test(name)) return 'decoding'
  if (isTold && sharedParameters.has(name)) return 'decoding'
  return modelName.test(name) ? 'model' : null
}

/** A setting's value as text; a prompt's is its digest, whatever holes it has. */
function reading(kind: Setting['kind'], value: Expression, at: number, parts: ProgramParts): string | null {
  const known = constantOf(value, parts.naming)
  if (kind === 'prompt') {
    if (typeof known === 'string') return known.trim() === '' ? null : promptDigest(known)
    return isText(value, parts) ? promptDigest(sourceOf(parts.program, at, value)) : null
  }
  if (known !== undefined) return known === null ? 'None' : String(known)
  const plain = value.is === 'dict' || value.is === 'list' || value.is === 'tuple' ? sourceOf(parts.program, at, value) : null
  return plain === null || plain.length > 400 || /[A-Za-z_]\w*\s*\(/.test(plain) ? null : plain.replace(/\s+/g, ' ')
}

/** An f-string, pieces of text put together, a template made of a text, a table of texts. */
function isText(value: Expression, parts: ProgramParts): boolean {
  if (value.is === 'format') return true
  if (value.is === 'list') return value.items.length > 0
  if (value.is === 'dict') return value.entries.length > 0
  if (value.is === 'binary') return isText(value.left, parts) || value.left.is === 'constant'
  if (value.is !== 'call') return false
  const [first] = value.arguments
  const makes = /(?:Template|dedent|from_template|from_messages|strip)$/.test(dottedName(value.callee, parts.naming))
  return makes && first !== undefined && ['constant', 'format', 'list'].includes(first.value.is)
}

/** `SYSTEM_PROMPT = "You …"`: nobody else writes so much under such a name. */
function isLongPrompt(name: string, value: Expression, { naming }: ProgramParts): boolean {
  const text = value.is === 'format' ? ' '.repeat(value.to - value.from) : constantOf(value, naming)
  return /^(?:[A-Z\d]+_)*PROMPT(?:_[A-Z\d]+)*$/.test(name) && typeof text === 'string' && text.length >= 80
}
