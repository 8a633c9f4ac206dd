import type { Rulebook } from '../../model/rule.ts'
import { nearest } from '../../read/nearest.ts'
import { explain } from '../../reply/explain.ts'
import { type Io, Usage } from './io.ts'

/** `mle-review explain [RULE]`: a rule's page, or the list of rules. */
export async function explainCommand(
  id: string | undefined,
  { format }: { format: 'text' | 'json' },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const pages = rulebook.rules.map(({ page }) => page)
  if (id === undefined) {
    const wide = Math.max(...pages.map((page) => page.id.length))
    io.out(
      format === 'json'
        ? `${JSON.stringify(pages, null, 2)}\n`
        : `${pages.map((page) => `${page.id.padEnd(wide)}  ${page.severity}  ${page.title}`).join('\n')}\n`,
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
