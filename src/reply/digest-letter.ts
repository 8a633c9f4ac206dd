import { cut } from '../judge/cut.ts'
import { visible } from '../judge/visible.ts'
import type { Digest } from '../model/digest.ts'
import type { Rulebook } from '../model/rule.ts'
import { digestMarkdown } from './digest-markdown.ts'
import type { ReplyOptions } from './options.ts'

/** A digest as an issue says it, and what it told in words that the next one compares. */
export interface DigestLetter {
  title: string
  text: string
  told: string[]
  /** What is missing from `told` may be there all the same. */
  isCut: boolean
}

const mostCharacters = 40_000
const shares = [1, 0.4, 0.1]

/** Title and text of a digest's issue. */
export function digestLetter(digest: Digest, rulebook: Rulebook, options: ReplyOptions): DigestLetter {
  const texts = shares.map((share) => () => digestMarkdown(digest, rulebook, options, share))
  const small = () => digestMarkdown({ ...digest, maturity: null }, rulebook, options, 0.1)
  const fits = texts.find((text) => text().length <= mostCharacters) ?? small
  return { title: 'Digest: what stands in this repository', text: `${fits()}\n\n${footer}`, told: toldOf(digest), isCut: digest.isCut }
}

const footer =
  '<sub>Written again once a month, and only when something changed; what is written into it goes then, comments stay. `projects: {digest: off}` in `.github/mle-review.yml` ends it.</sub>'

function toldOf({ rows, unjudged, maturity }: Digest): string[] {
  const all = [
    ...rows.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject ?? ''}`),
    ...unjudged.filter(({ is }) => is === 'broken').map(({ rule, model }) => `${rule} broke ${model ?? ''}`),
    ...(maturity === null ? [] : [`maturity level ${maturity.level} of 3`]),
  ]
  return [...new Set(all.map((it) => cut(visible(it.trim()), 120)))]
}
