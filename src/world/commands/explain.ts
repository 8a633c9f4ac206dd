import type { Rulebook } from '../../model/rule.ts'
import { nearest } from '../../read/nearest.ts'
import { explain } from '../../reply/explain.ts'
import { type Io, Usage } from './io.ts'

/** `mle-review explain [RULE]`: a rule's page, or the list of rules, all or those of one area. */
export async function explainCommand(
  id: string | undefined,
  { format }: { format: 'text' | 'json' },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const pages = rulebook.rules.map(({ page }) => page)
  const listed = pages.filter((page) => id === undefined || page.id.startsWith(`${id}/`))
  if (id === undefined || listed.length > 0) {
    const wide = Math.max(...listed.map((page) => page.id.length))
    io.out(
      format === 'json'
        ? `${JSON.stringify(listed, null, 2)}\n`
        : `${listed.map((page) => `${page.id.padEnd(wide)}  ${page.severity}  ${page.title}`).join('\n')}\n`,
    )
    return 0
  }
  const page = pages.find((it) => it.id === id)
  if (page === undefined) {
    const near = nearest(
      id,
      pages.map((it) => it.id),
    )
    throw new Usage(`there is no rule ${id}${near === null ? '' : `; did you mean ${near}?`} (\`mle-review explain\` lists all)`)
  }
  io.out(format === 'json' ? `${JSON.stringify(page, null, 2)}\n` : explain(rulebook, id))
  return 0
}
