import type { Parsed } from '../node.ts'
import { parseYamlTree } from '../yaml.ts'

const longestLine = 500

/**
 * A context's front matter as a tree. A value that begins with a handle (`owner: @ana`) is no YAML, and what people write: where nothing
 * else can be read, such values are read as texts. Keys are never made properties of an object, so none of them is reserved.
 */
export function matterTree(text: string): Parsed {
  const parsed = parseYamlTree(text)
  const read = parsed.node === null && text.includes('@') ? parseYamlTree(text.split('\n').map(quoted).join('\n')) : parsed
  const { node, issues } = read.node === null ? parsed : read
  return { node, issues: issues.filter(({ reason }) => reason !== 'reserved-key') }
}

function quoted(line: string): string {
  if (line.length > longestLine) return line
  const whole = /^(\s*(?:- +)?(?:[\w-]+: +)?)(@[^'#[\]{}]*[^'#[\]{}\s])(\s*(?: #.*)?)$/.exec(line)
  if (whole !== null) return `${whole[1]}'${whole[2]}'${whole[3]}`
  return line.replace(/(?<=[[,:]\s*)@[\p{L}\p{N}_./-]+/gu, "'$&'")
}
