import { contextParts, type ProjectContext } from '../../model/project.ts'
import type { Provenance, Read } from '../../model/read.ts'
import { readFrontMatter } from '../front-matter.ts'
import { kindOf } from '../node.ts'
import { tellMarkdown } from './context-markdown.ts'
import { distinct, tellMatter } from './context-matter.ts'
import { matterTree } from './matter-tree.ts'
import { mergeConflict } from './merge-conflict.ts'
import { outlineOf } from './outline.ts'
import { partsOf } from './words.ts'

/** Markdown of one endless paragraph takes time by its square. */
const longest = 256 * 1024

/** What a context.md says of its project: in its front matter, and where that is silent, in its text. */
export function readContext(text: string, from: Provenance): Read<ProjectContext> {
  if (text.length > longest) return unreadable('too-large', `${from.path} is longer than is read here; a context.md says it in a page.`)
  const conflict = mergeConflict(text)
  if (conflict !== null)
    return unreadable('conflict', `${from.path}, line ${conflict}: a merge's conflict was committed; keep one side and take the marks out.`)
  const { yaml, content, line } = readFrontMatter(closed(text))
  const shift = (yaml?.line ?? 1) - 1
  const parsed = yaml === null ? null : matterTree(yaml.text)
  const [issue] = parsed?.issues ?? []
  if (issue !== undefined) {
    const at = issue.line + shift
    return unreadable(
      'syntax',
      `${from.path}, line ${at}: the front matter is no YAML: ${sentence(issue.why, shift)} Mend that line; nothing of it is read until then.`,
    )
  }
  if (yaml === null && /^(?:\uFEFF)?---[ \t]*\r?\n[\w-]+[ \t]*:/.test(text)) {
    return unreadable('syntax', `${from.path}, line 1: front matter begins here and never ends; close it with a line of three dashes.`)
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

/** Front matter that three dots close, as YAML itself allows. */
function closed(text: string): string {
  const end = /^(?:\uFEFF)?---[ \t]*\r?\n(?:(?!---|\.\.\.).{0,2000}\r?\n){1,400}?(?=\.\.\.[ \t]*(?:\r?\n|$))/.exec(text)
  return end === null ? text : `${end[0]}---${text.slice(end[0].length + 3)}`
}

/** A parser's sentence without the place that is told already; another line that it names is counted in the file, too. */
function sentence(why: string, shift: number): string {
  return why.replace(/^line \d+, column \d+: /, '').replace(/(?<=first on line )\d+/, (line) => String(Number(line) + shift))
}

function unreadable(reason: string, why: string): Read<never> {
  return { is: 'unreadable', fault: 'author', reason, why }
}
