import matter from 'gray-matter'
import { parseYaml } from './yaml.ts'

export interface FrontMatter {
  /** The YAML's value; an empty object without front matter, or where it is no map. */
  data: Record<string, unknown>
  /** The YAML as written, and the 1-based line of its first line; null without front matter. */
  yaml: { text: string; line: number } | null
  /** The text below the front matter. */
  content: string
  /** 1-based line of `content`'s first line. */
  line: number
}

/** gray-matter evaluates `---js` whatever its options say; only engines that refuse stop it. */
const refuse = { parse: (): object => ({}), stringify: (): string => '' }
const engines = { javascript: refuse, js: refuse, coffee: refuse, json: refuse, yaml: { parse: readYaml, stringify: refuse.stringify } }

/** More than this is no front matter that a person wrote, and gray-matter's own patterns slow down on it. */
const most = { lines: 500, characters: 32_768 }

/** Cuts YAML front matter off a text. Any other language after the dashes is left in the text, and nothing is ever evaluated. */
export function readFrontMatter(text: string): FrontMatter {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  const end = endOf(bare)
  if (end === null) return { data: {}, yaml: null, content: bare, line: 1 }
  const file = matter(bare.slice(0, end).replaceAll('\r\n', '\n'), { engines, language: 'yaml' })
  const head = bare.slice(0, end)
  const content = bare.slice(end)
  return { data: file.data, yaml: { text: file.matter.replace(/^\n/, ''), line: 2 }, content, line: head.split('\n').length }
}

/** Offset after the closing dashes' line; null where the text does not open with YAML front matter that closes in reach. */
function endOf(text: string): number | null {
  const open = /^---[ \t]*(?:ya?ml)?[ \t]*\r?\n/.exec(text.slice(0, 64))
  if (open === null) return null
  const close = /^---[ \t]*(?:\r?\n|$)/gm
  close.lastIndex = open[0].length
  const found = close.exec(text.slice(0, most.characters))
  if (found === null) return null
  const end = found.index + found[0].length
  return text.slice(0, end).split('\n').length > most.lines ? null : end
}

function readYaml(text: string): object {
  const { value } = parseYaml(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
