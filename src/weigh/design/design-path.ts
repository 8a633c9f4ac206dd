import { archive } from '../project/project-path.ts'

/** Names of documents that are a design wherever they lie, and those that are one in a project. */
const named =
  /^(?:.*[-_. ])?design[-_ ]?docs?(?:[-_. ].*)?$|^(?:.*[-_. ])?design[-_ ](?:document|note|proposal|spec|review)(?:[-_. ].*)?$|^(?:ml|model|system|tech(?:nical)?|solution)[-_ ]design$/i
const plain = /^(?:.*[-_ .])?design$/i
const folders =
  /^(?:designs?|design[-_ ]?(?:docs?|documents|notes|proposals|specs?)|(?:tech(?:nical)?|ml|model)[-_ ]?(?:specs?|designs?)|rfcs?|proposals)$/i
const projects = /^[\W\d_]*projects?$/i

/** Files in a folder of designs that are none: lists of them, forms, words. */
const aside =
  /^(?:readme|index|changelog|contributing|glossary|template|toc|agenda|minutes|retro|context)\b|template|^0+-|\bexample\b|skeleton|meeting/i

/** What a path says of a document: `design` by name or folder, `maybe` where its front matter has to say so; null for what is none. */
export function designPath(path: string): 'design' | 'maybe' | null {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  const name = file.replace(/\.(?:md|markdown)$/i, '')
  if (
    name === file ||
    aside.test(name) ||
    parts.some((it) => archive.test(it) || /^(?:templates?|node_modules|vendor|site-packages)$/i.test(it))
  )
    return null
  if (named.test(name)) return 'design'
  if (plain.test(name)) return inProject(path) || parts.some((it) => folders.test(it)) ? 'design' : 'maybe'
  return parts.some((it) => folders.test(it)) ? 'design' : 'maybe'
}

/** Whether its front matter says that it is one: then it is, whatever it looks like. */
export function isDeclaredDesign(text: string): boolean {
  return saysDesign.test(text)
}

/** `DESIGN.md`, `ranker-design.md`: a design where a project or a model is. */
function isPlainDesign(path: string): boolean {
  return plain.test((path.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, ''))
}

/** `type: design` in front matter, or a tag that says so. */
const saysDesign =
  /^\uFEFF?---[ \t]*\r?\n(?:(?!---).*\n){0,60}?(?:(?:\w{1,20}[-_])?(?:type|kind|category|layout):\s*["']?(?:(?:ml|model|system|tech(?:nical)?|solution|software)[-_ ])?(?:design|rfc\b|proposal\b|spec\b)|(?:tags|labels|categories):\s*(?:\[[^\]\n]*|(?:\n\s*-\s*\S+){0,8}?\n\s*-\s*["']?)\bdesign[-_ ]?docs?\b)/i

/** Whether a document is a design: by its path, by its front matter, or by a plain name where `isNear` knows a project or a model. */
export function isDesign({ path, text }: { path: string; text: string }, isNear: (path: string) => boolean): boolean {
  const kind = designPath(path)
  return kind === 'design' || (kind === 'maybe' && (saysDesign.test(text) || (isPlainDesign(path) && isNear(path))))
}

/** Whether it lies in a folder of a project: `Projects/ranker/design-doc.md`. */
export function inProject(path: string): boolean {
  const folders = path.split('/').slice(0, -1)
  const at = folders.findIndex((it) => projects.test(it))
  return at >= 0 && at < folders.length - 1
}
