import type { Parsed } from '../node.ts'
import { matterTree } from './matter-tree.ts'
import { contextKey } from './words.ts'

/** Front matter that does not begin on the first line, as a tree, and the text without it; lines stay where they were. */
export interface MatterBelow {
  parsed: Parsed
  /** 1-based within the text. */
  line: number
  content: string
}

/** Blank lines, comments and the title. */
const above = /^(?:[ \t]*\n|<!--(?:(?!-->)[\s\S]){0,2000}-->[ \t]*\n|# [^\n]{0,300}\n){0,12}/
const block =
  /^(?:---[ \t]*\n(?<dashed>[\w -]{1,40}:(?:(?!---).{0,2000}\n){1,200}?)---[ \t]*(?:\n|$)|```ya?ml[ \t]*\n(?<fenced>(?:(?!```).{0,2000}\n){1,200}?)```[ \t]*(?:\n|$))/

/** Finds it below blank lines, a comment or the title, or as a block of code that is marked as YAML: where it can be read, and tells of a project. */
export function matterBelow(text: string): MatterBelow | null {
  const start = above.exec(text)?.[0] ?? ''
  const found = block.exec(text.slice(start.length, start.length + 32_768))
  const { dashed, fenced } = found?.groups ?? {}
  const yaml = dashed ?? fenced
  if (found === null || yaml === undefined) return null
  const parsed = matterTree(yaml)
  const keys =
    parsed.node?.is === 'map' && parsed.issues.length === 0 ? parsed.node.entries.filter(({ key }) => contextKey(key) !== null) : []
  if (keys.length < (dashed === undefined ? 2 : 1)) return null
  const line = start.split('\n').length + 1
  const blank = '\n'.repeat(found[0].split('\n').length - 1)
  return { parsed, line, content: start + blank + text.slice(start.length + found[0].length) }
}
