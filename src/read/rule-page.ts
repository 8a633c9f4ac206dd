import type { Code, Heading, Nodes } from 'mdast'
import { type ChecklistLine, type Page, pageMatter } from '../model/rule.ts'
import { readFrontMatter } from './front-matter.ts'
import { parseMarkdown, plainText } from './markdown.ts'

/** A file of an example: info string `<lang> <path>`, text as written. `line` is that of its first text line in the page. */
export interface Fence {
  lang: string
  path: string
  text: string
  line: number
}

/** An executable example: the rule must fire in it, or must stay silent. */
export interface Example {
  title: string
  expects: 'finds' | 'silent'
  fences: Fence[]
  line: number
}

export interface RulePage {
  page: Page
  examples: Example[]
  /** What is wrong with the page's form; a test wants none. */
  faults: string[]
}

const headings = ['Instead', 'Examples', 'When this is wrong']

/** Reads a rule's page: front matter, the three fixed headings, executable examples. */
export function readPage(id: string, text: string): RulePage {
  const faults: string[] = []
  const { data, content, line } = readFrontMatter(text)
  const matter = pageMatter.safeParse(data)
  if (!matter.success) faults.push(...matter.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const found = [...sections(content)]
  const titles = found.map(({ title }) => title).filter((title) => title !== '')
  if (titles.join() !== headings.join()) faults.push(`headings are «${titles.join(', ')}», not «${headings.join(', ')}»`)
  const prose = (title: string) => found.find((section) => section.title === title)?.text ?? ''
  const page = { ...(matter.data ?? ({} as never)), id, why: prose(''), instead: prose('Instead'), wrong: prose('When this is wrong') }
  if (matter.success && !page.message && !page.messages) faults.push('neither message nor messages')
  return { page, examples: readExamples(content, line), faults }
}

/** Cases of `test/rules/**`: the same syntax without front matter. */
export function readExamples(content: string, firstLine = 1): Example[] {
  const examples: Example[] = []
  for (const node of parseMarkdown(content).children) {
    const at = (node.position?.start.line ?? 1) + firstLine - 1
    if (node.type === 'heading') {
      const [, expects, title] = /^(Finds|Silent):\s*(.*)$/.exec(plainText(node)) ?? []
      if (node.depth <= 2) examples.push({ title: '', expects: 'silent', fences: [], line: at })
      else if (expects) examples.push({ title: title ?? '', expects: expects === 'Finds' ? 'finds' : 'silent', fences: [], line: at })
    }
    if (node.type === 'code') examples.at(-1)?.fences.push(fence(node, at))
  }
  return examples.filter(({ title }) => title !== '')
}

function fence(node: Code, at: number): Fence {
  return { lang: node.lang ?? '', path: node.meta ?? '', text: `${node.value}\n`, line: at + 1 }
}

/** The text below each second-level heading; what stands before the first has the title ''. */
function* sections(content: string): Generator<{ title: string; text: string }> {
  const tops = parseMarkdown(content).children.filter((node): node is Heading => node.type === 'heading' && node.depth <= 2)
  const offset = (node: Nodes | undefined, end: 'start' | 'end') => node?.position?.[end].offset
  yield { title: '', text: content.slice(0, offset(tops[0], 'start')).trim() }
  for (const [i, top] of tops.entries()) {
    yield { title: plainText(top), text: content.slice(offset(top, 'end'), offset(tops[i + 1], 'start')).trim() }
  }
}

/** The twelve review lines of `rules/checklist.md`. */
export function readChecklist(text: string): ChecklistLine[] {
  const { lines } = readFrontMatter(text).data as { lines: ChecklistLine[] }
  return lines
}
