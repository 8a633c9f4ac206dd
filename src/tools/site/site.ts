import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyPage, type Rulebook } from '../../model/rule.ts'
import { loadPage } from '../pages.ts'
import { areaPages, checklistPages, frontPage, taskPages } from './listings.ts'
import { rulePage } from './rule-page.ts'
import { type SitePage, shell } from './shell.ts'

/** The rule pages as a site: text by path, the same bytes from the same rules. Throws where two pages want one path. */
export function siteFiles(root: string, rulebook: Rulebook): Map<string, string> {
  const pages = everyPage(rulebook)
  const lineOf = new Map(rulebook.checklist.map(({ key, line }) => [key, line]))
  const all: SitePage[] = [
    frontPage(pages),
    ...areaPages(pages),
    ...checklistPages(
      rulebook,
      rulebook.rules.map(({ page }) => page),
    ),
    ...taskPages(rulebook, pages),
    ...pages.map((page) => {
      const rule = rulebook.rules.find((it) => it.page === page) ?? null
      return rulePage(
        { page, rule },
        loadPage(root, page.id).examples,
        page.checklist === undefined ? null : (lineOf.get(page.checklist) ?? ''),
      )
    }),
  ]
  const files = new Map(['site.css', 'search.js'].map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8')]))
  for (const page of all) {
    if (files.has(page.path)) throw new Error(`Two pages of the site would lie at ${page.path}: rename one of them.`)
    files.set(page.path, shell(page))
  }
  return files
}
