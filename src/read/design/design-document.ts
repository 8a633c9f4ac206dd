import type { DesignDocument } from '../../model/design.ts'
import { readFrontMatter } from '../front-matter.ts'
import { type OutlineItem, outlineOf } from '../project/outline.ts'
import { paragraphsOf } from './design-paragraphs.ts'
import { sectionsOf } from './design-sections.ts'
import { sentencesOf } from './design-sentences.ts'

/** Characters of thirty pages, and what stands in them: Markdown of one endless paragraph takes time by its square, and so do headings. */
const most = { characters: 96 * 1024, items: 2000 }

/** A design document in Markdown as sections and sentences; null where it is longer than a person wrote. */
export function readDesign(path: string, text: string): DesignDocument | null {
  if (text.length > most.characters) return null
  const { data, content, line } = readFrontMatter(withoutComments(text))
  const { items } = outlineOf(content, line)
  const raw = content.split('\n')
  const said = paragraphsOf(items, (at) => raw[at - line] ?? '')
    .slice(0, most.items)
    .filter(({ text }) => /[\p{L}\p{N}$€£]/u.test(text) || /^\W*\?+\W*$/.test(text))
  const title = titleOf(said)
  const sections = sectionsOf(title === null ? said : said.slice(said.indexOf(title) + 1), (at) => raw[at - line] ?? '', line + raw.length)
  const word = (key: string) => (typeof data[key] === 'string' ? (data[key] as string).trim() : null)
  return {
    path,
    title: word('title') ?? title?.text ?? nameOf(path),
    line: title?.line ?? 1,
    status: word('status')?.toLowerCase() ?? statusIn(said),
    sections,
    sentences: said.flatMap((item) => (item.is === 'heading' ? [] : sentencesOf(item))),
  }
}

/** Comments of HTML say nothing; the lines they took stay. */
function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('<!--')
  const kept = rest.map((part) => {
    const end = part.indexOf('-->')
    return end < 0 ? `<!--${part}` : part.slice(0, end).replace(/[^\n]+/g, '') + part.slice(end + 3)
  })
  return [first, ...kept].join('')
}

/** The first heading, where no other stands as high. */
function titleOf(items: OutlineItem[]): OutlineItem | null {
  const [first] = items.filter(({ is }) => is === 'heading')
  if (first === undefined) return null
  const others = items.filter((it) => it.is === 'heading' && it !== first && it.headings.length <= first.headings.length)
  return others.length === 0 ? first : null
}

function statusIn(items: OutlineItem[]): string | null {
  const at = items.findIndex(({ is, text }) => is === 'heading' && /^\W*status\W*$/i.test(text))
  const below = at < 0 ? undefined : items[at + 1]
  const labelled = items
    .map(({ text, cells }) => /\bstatus\W*[:|]\W*([^|·•\n]{3,60})/i.exec(cells.map((it) => it.text).join(' | ') || text)?.[1])
    .find((it) => it !== undefined)
  return (labelled ?? (below?.is === 'heading' ? undefined : below?.text))?.toLowerCase().trim() ?? null
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.\w+$/, '')
}
