import type { Program } from '../../model/program.ts'
import { constantOf } from '../code/naming.ts'
import { lineOf, type ProgramParts, programParts } from '../code/program-parts.ts'
import { modelName } from './decoding-names.ts'
import { isMovingAlias } from './moving-alias.ts'
import type { Setting } from './setting.ts'

/** A model that is asked by a name which moves. */
export interface NamedModel {
  name: string
  place: Setting['place']
}

/** Calls that take a model's name in their first place. */
const takesName = /(?:^|\.)(?:init_chat_model|LM|ChatOpenAI|ChatAnthropic|GenerativeModel|a?completion)$/

/** Names that move, where a program gives one to a call, to a parameter, to a dict or to a name that says model: each once. */
export function movingNames(program: Program): NamedModel[] {
  const parts = programParts(program)
  // Who deploys a model on Azure gives it a name of one's own and its version there.
  if ([...parts.naming.modules.values()].some((name) => /(?:^|\.)Azure\w*OpenAI|^azure\./.test(name))) return []
  const found = new Map<string, NamedModel>()
  for (const { value, at } of [...fromCalls(parts), ...parts.given.filter(({ name }) => modelName.test(name))]) {
    const name = constantOf(value, parts.naming)
    if (typeof name === 'string' && isMovingAlias(name) && !found.has(name))
      found.set(name, { name, place: lineOf(program, at, value.from) })
  }
  return [...found.values()]
}

function fromCalls({ calls }: ProgramParts) {
  return calls
    .filter(({ name }) => !/(?:Field|add_argument|Option|getenv|environ\.get)$/.test(name))
    .flatMap(({ name, call, at }) =>
      call.arguments.flatMap(({ keyword, value, is }, i) => {
        const takes = keyword === null ? i === 0 && takesName.test(name) : modelName.test(keyword)
        return is === 'plain' && takes ? [{ value, at }] : []
      }),
    )
}
