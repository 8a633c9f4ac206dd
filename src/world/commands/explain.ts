import { everyPage, type Rulebook } from '../../model/rule.ts'
import { nearest } from '../../read/nearest.ts'
import { explain } from '../../reply/explain.ts'
import { pageUrl } from '../../reply/links.ts'
import { baseSettings } from '../checkout/base-settings.ts'
import { type Io, Usage } from './io.ts'

/** `mle-review explain [RULE]`: a rule's page, with its address where the repository here has one; or the list of rules, all or those of one area. */
export async function explainCommand(
  id: string | undefined,
  { format }: { format: 'text' | 'json' },
  io: Io,
  rulebook: Rulebook,
): Promise<number> {
  const pages = everyPage(rulebook)
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
  const folder = (await baseSettings(io.cwd, io.env))?.rule_pages ?? null
  const url = folder === null ? {} : { url: pageUrl(id, folder) }
  io.out(format === 'json' ? `${JSON.stringify({ ...page, ...url }, null, 2)}\n` : explain(rulebook, id, folder))
  return 0
}
