import type { ChecklistLine, Page, Rulebook } from '../../model/rule.ts'
import { escaped } from './markdown.ts'
import { ruleAt, ruleList } from './rule-list.ts'
import { relative, type SitePage } from './shell.ts'
import { tasks } from './tasks.ts'

const front: [string, string] = ['All rules', 'index.html']

/** The front page: all rules by area, with the search. */
export function frontPage(pages: Page[]): SitePage {
  const areas = [...areasOf(pages)]
  const jumps = areas.map(([area]) => `<li><a href="#${area}">${area}</a></li>`).join('')
  const lists = areas.map(
    ([area, own]) =>
      `<section class="area" aria-labelledby="${area}"><h2 id="${area}"><a href="${area}/index.html">${area}</a></h2>\n${ruleList(own, 'index.html', true)}\n</section>`,
  )
  return {
    path: 'index.html',
    title: 'Rules',
    tells: `The ${pages.length} rules of mle-review: what each looks for, why, and what to do instead.`,
    above: [],
    searches: true,
    main: `<h1>Rules</h1>
<p>${pages.length} rules. Each has a page: what it says, why, what to do instead, examples, when it is wrong, how to turn it down.</p>
<search class="search" hidden><label for="q">Search by id, title or words</label>
<input id="q" type="search" autocomplete="off" spellcheck="false"><p role="status" id="found"></p></search>
<nav class="areas" aria-label="Areas"><ul>${jumps}</ul></nav>
<div id="lists">
${lists.join('\n')}
</div>`,
  }
}

/** A page for each area. */
export function areaPages(pages: Page[]): SitePage[] {
  return [...areasOf(pages)].map(([area, own]) => {
    const path = `${area}/index.html`
    const title = `Rules of ${area}`
    return { path, title, tells: counted(own), above: [front], main: `<h1>${title}</h1>\n<p>${counted(own)}</p>\n${ruleList(own, path)}` }
  })
}

/** The review checklist, and a page for each of its lines. */
export function checklistPages({ checklist }: Rulebook, pages: Page[]): SitePage[] {
  const known = new Set(pages.map(({ id }) => id))
  const ofLine = checklist.map(({ key, line, needs, tasks: own }): SitePage => {
    const path = `checklist/${key}.html`
    const links = needs.map((id) =>
      known.has(id) ? `<a href="${relative(path, ruleAt(id))}"><code>${id}</code></a>` : `<code>${id}</code> (not in this version)`,
    )
    const rules = pages.filter((page) => page.checklist === key)
    const body = [
      `<h1>${escaped(line)}</h1>`,
      `<p>Of ${own.map((task) => `<a href="${relative(path, `tasks/${task}.html`)}">${task}</a>`).join(', ')}. The line is <em>present</em> when these have run and were clean, each where it applies: ${links.join(', ')}.</p>`,
      '<h2>Rules of this line</h2>',
      ruleList(rules, path),
    ]
    return { path, title: line, tells: line, above: [front, ['Review checklist', 'checklist/index.html']], main: body.join('\n') }
  })
  const tells = `The ${checklist.length} lines that a review goes through.`
  const items = checklist.map(({ key, line }) => entry(`${key}.html`, line, counted(pages.filter((page) => page.checklist === key))))
  const whole = list('checklist/index.html', 'Review checklist', tells, items)
  return [whole, ...ofLine]
}

/** The ten tasks, and a page for each. */
export function taskPages({ checklist }: Rulebook, pages: Page[]): SitePage[] {
  const names = Object.entries(tasks)
  const ofTask = names.map(([task, name]): SitePage => {
    const path = `tasks/${task}.html`
    const rules = pages.filter((page) => page.tasks.includes(task))
    const lines = checklist.filter(({ tasks: of }) => of.includes(task)).map((line) => checklistItem(line, path))
    const body = [
      `<h1>${task}: ${escaped(name)}</h1>`,
      `<h2>Lines of the checklist</h2>\n<ul>${lines.join('')}</ul>`,
      '<h2>Rules</h2>',
      ruleList(rules, path),
    ]
    return { path, title: `${task}: ${name}`, tells: name, above: [front, ['Tasks', 'tasks/index.html']], main: body.join('\n') }
  })
  const items = names.map(([task, name]) =>
    entry(`${task}.html`, `${task}: ${name}`, counted(pages.filter((page) => page.tasks.includes(task)))),
  )
  return [list('tasks/index.html', 'Tasks', 'The ten tasks of shipping a model, and the rules that serve each.', items), ...ofTask]
}

function checklistItem({ key, line }: ChecklistLine, path: string): string {
  return `<li><a href="${relative(path, `checklist/${key}.html`)}">${escaped(line)}</a></li>`
}

function list(path: string, title: string, tells: string, items: string[]): SitePage {
  return { path, title, tells, above: [front], main: `<h1>${title}</h1>\n<p>${tells}</p>\n<ul class="rules">\n${items.join('\n')}\n</ul>` }
}

function entry(href: string, name: string, tells: string): string {
  return `<li><p class="line"><a href="${href}">${escaped(name)}</a></p><p>${tells}</p></li>`
}

function counted(pages: Page[]): string {
  return pages.length === 1 ? 'One rule.' : pages.length === 0 ? 'No rules in this version.' : `${pages.length} rules.`
}

function areasOf(pages: Page[]): Map<string, Page[]> {
  return Map.groupBy(pages, ({ id }) => id.split('/')[0] ?? id)
}
