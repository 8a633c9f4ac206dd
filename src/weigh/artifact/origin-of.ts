import type { Expression } from '../../model/syntax.ts'
import { constantOf, dottedName } from '../code/naming.ts'
import { type ProgramParts, reaches } from '../code/program-parts.ts'

/** Where bytes come from that somebody else may have written. */
export type Origin = 'the network' | 'a user' | 'a hub' | 'the command line'

const network =
  /^(?:requests|httpx|aiohttp)\.(?:\w+\(?\)?\.)*(?:get|post|request|stream)$|^urllib\.request\.url(?:open|retrieve)$|^urllib3\.|^(?:wget|gdown)\.download|^pooch\.retrieve$|(?:^|\.)load_state_dict_from_url$|^boto3\..*\.(?:get_object|download_\w+)$|\.download_(?:file|fileobj|to_filename|as_bytes|blob)$|^(?:smart_open|fsspec)\.open$/
const hub = /(?:^|\.)(?:hf_hub_download|snapshot_download|cached_download|hf_hub_url)$/
const user = /(?:^|\.)request\.(?:files|form|data|get_data|body|get_json|stream)\b/
const asks = /^input$|(?:^|\.)file_uploader$/
const commandLine = /(?:^|\.)parse_(?:known_)?args\(\)|^sys\.argv/

/** Calls that hand on the bytes, or the path, that they are given. Of any other call nobody here knows what it makes of it. */
const passes =
  /(?:^|\.)(?:open|Path|PurePath|BytesIO|BufferedReader|GzipFile|ZipFile|LZMAFile|BZ2File|str|bytes|abspath|expanduser|realpath|fspath|decompress|b64decode|from_buffer)$/
const joins = /(?:^|\.)(?:path\.join|joinpath)$/

/** How far a value is followed through names and calls of one file, and how many steps that may take. */
const reach = 8
const most = 400

interface Walk {
  parts: ProgramParts
  /** The cell that it began in. */
  at: number
  left: number
}

/** Where an expression's bytes come from; null: from nowhere that this tells. A commit of a hub is a digest of its bytes. */
export function originOf(expression: Expression, at: number, parts: ProgramParts): Origin | null {
  return followed(expression, { parts, at, left: most }, reach)
}

function followed(expression: Expression, walk: Walk, depth: number): Origin | null {
  const { parts } = walk
  walk.left -= 1
  if (depth === 0 || walk.left < 0) return null
  const follow = (next: Expression) => followed(next, walk, depth - 1)
  switch (expression.is) {
    case 'constant':
      return typeof expression.value === 'string' && isRemote(expression.value) ? 'the network' : downloaded(expression, walk)
    case 'name': {
      const own = downloaded(expression, walk) ?? sourceOf(dottedName(expression, parts.naming))
      if (own !== null) return own
      const bound = [...parts.given.filter(({ by }) => by === 'assign'), ...parts.opened].filter(({ name }) => name === expression.name)
      const here = bound.filter(({ at, value }) => reaches(parts, { at, from: value.from }, { at: walk.at, from: expression.from }))
      return first(
        here.map(({ value }) => value),
        follow,
      )
    }
    case 'call': {
      const isPinned = expression.arguments.some(
        ({ keyword, value }) => /^(?:revision|known_hash|hash_prefix|sha256)$/.test(keyword ?? '') && isDigest(value, parts),
      )
      const own = isPinned ? null : calledSource(dottedName(expression.callee, parts.naming))
      if (own !== null || isPinned) return own
      const name = dottedName(expression.callee, parts.naming)
      const behind = expression.callee.is === 'member' && !joins.test(name) ? [expression.callee.of] : []
      const given = passes.test(name) || joins.test(name) ? expression.arguments.map(({ value }) => value) : []
      const found = first([...behind, ...given], follow)
      return joins.test(name) && found === 'the command line' ? null : found
    }
    case 'member':
      return sourceOf(dottedName(expression, parts.naming)) ?? follow(expression.of)
    case 'subscript':
      return sourceOf(dottedName(expression.of, parts.naming)) ?? follow(expression.of)
    case 'await':
      return expression.value === null ? null : follow(expression.value)
    case 'binary': {
      // A folder that somebody names holds what the program itself put there.
      const found = follow(expression.left) ?? follow(expression.right)
      return found === 'the command line' ? null : found
    }
    case 'format':
      return first(expression.parts, follow)
    default:
      return null
  }
}

function calledSource(name: string): Origin | null {
  return asks.test(name) ? 'a user' : sourceOf(name)
}

function sourceOf(name: string): Origin | null {
  if (network.test(name)) return 'the network'
  if (hub.test(name)) return 'a hub'
  if (commandLine.test(name)) return 'the command line'
  return user.test(name) ? 'a user' : null
}

/** A file that the program fetched before: `urlretrieve(url, path)` and then `load(path)`. */
function downloaded(of: Expression, { parts, at: home }: Walk): Origin | null {
  const path = constantOf(of, parts.naming)
  const isSame = (it: Expression) => it.is === 'name' && of.is === 'name' && it.name === of.name
  const fetch = parts.calls.find(({ name, call, at }) => {
    if (sourceOf(name) !== 'the network' || /\.(?:get|post|request|stream)$/.test(name)) return false
    if (!reaches(parts, { at, from: call.from }, { at: home, from: of.from })) return false
    return call.arguments.slice(1).some(({ value }) => isSame(value) || (path !== undefined && constantOf(value, parts.naming) === path))
  })
  return fetch === undefined ? null : 'the network'
}

function isRemote(text: string): boolean {
  return /^(?:https?|ftp|s3|gs|hf):\/\//.test(text)
}

function isDigest(value: Expression, { naming }: ProgramParts): boolean {
  const said = constantOf(value, naming)
  return typeof said === 'string' && /^(?:\w+:)?[0-9a-f]{32,}$/i.test(said)
}

function first(expressions: Expression[], follow: (it: Expression) => Origin | null): Origin | null {
  for (const expression of expressions) {
    const found = follow(expression)
    if (found !== null) return found
  }
  return null
}
