import { contextParts, type ProjectContext } from '../../model/project.ts'
import type { Provenance, Read } from '../../model/read.ts'
import { readFrontMatter } from '../front-matter.ts'
import { kindOf } from '../node.ts'
import { contextFault } from './context-fault.ts'
import { tellMarkdown } from './context-markdown.ts'
import { distinct, tellMatter } from './context-matter.ts'
import { ordered } from './date-order.ts'
import { matterBelow } from './matter-below.ts'
import { matterTree } from './matter-tree.ts'
import { outlineOf } from './outline.ts'
import { partsOf } from './words.ts'

/** What a context.md says of its project: in its front matter, and where that is silent, in its text. */
export function readContext(written: string, from: Provenance): Read<ProjectContext> {
  const text = ordered(closed(plain(written)))
  const fault = contextFault(text, from.path)
  if (fault !== null) return unreadable(fault.reason, fault.why)
  const { yaml, content: rest, line } = readFrontMatter(text)
  const below = yaml === null ? matterBelow(rest) : null
  const shift = (yaml?.line ?? below?.line ?? 1) - 1
  const parsed = yaml === null ? (below?.parsed ?? null) : matterTree(yaml.text)
  const content = below?.content ?? rest
  const [issue] = parsed?.issues ?? []
  if (issue !== undefined) {
    const at = issue.line + shift
    return unreadable(
      'syntax',
      `${from.path}, line ${at}: the front matter is no YAML: ${sentence(issue.why, shift)} Mend that line; nothing of it is read until then.`,
    )
  }
  const top = parsed?.node ?? null
  if (top !== null && top.is !== 'map' && top.is !== 'null') {
    const why = `${from.path}, line ${top.line + shift}: the front matter is ${kindOf(top)}, not keys; write one \`key: value\` a line.`
    return unreadable('shape', why)
  }
  const matter = tellMatter(parsed?.node ?? null, shift)
  const { items, headings } = outlineOf(content, line)
  const body = tellMarkdown(items)
  const said = [...headings.map((it) => it.text), ...items.map((it) => /^([^:]{1,40}):/.exec(it.text)?.[1] ?? '')].flatMap(partsOf)
  const keys = parsed?.node?.is === 'map' ? parsed.node.entries.flatMap(({ key }) => partsOf(key)) : []
  return {
    is: 'read',
    from,
    value: {
      status: matter.status ?? body.status ?? null,
      owners: [...new Set(matter.owners ?? body.owners ?? [])],
      started: matter.started ?? body.started ?? null,
      why: matter.why ?? body.why ?? null,
      type: matter.type ?? body.type ?? null,
      milestones: distinct(matter.milestones ?? body.milestones ?? []),
      parts: contextParts.filter((part) => said.includes(part) || keys.includes(part)),
      unclear: [...matter.unclear, ...body.unclear],
    },
  }
}

/** Nobody writes a longer line, and the parser's time grows with the square of a paragraph. */
const longestLine = /^(.{8000}).+$/gm

/** A text with line ends, blanks and bullets that mean what they look like. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(longestLine, '$1')
    .replace(/^([ \t]*)[•●▪◦‣] /gm, '$1- ')
}

/** Front matter that three dots close, as YAML itself allows. */
function closed(text: string): string {
  const end = /^(?:\uFEFF)?---[ \t]*\n(?:(?!---|\.\.\.).{0,2000}\n){1,400}?(?=\.\.\.[ \t]*(?:\n|$))/.exec(text)
  return end === null ? text : `${end[0]}---${text.slice(end[0].length + 3)}`
}

/** A parser's sentence without the place that is told already; another line that it names is counted in the file, too. */
function sentence(why: string, shift: number): string {
  return why.replace(/^line \d+, column \d+: /, '').replace(/(?<=first on line )\d+/, (line) => String(Number(line) + shift))
}

function unreadable(reason: string, why: string): Read<never> {
  return { is: 'unreadable', fault: 'author', reason, why }
}
