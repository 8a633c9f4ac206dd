import { allowingComment } from '../../judge/allowed.ts'
import type { Page, Rule } from '../../model/rule.ts'
import type { Example, Fence } from '../../read/rule-page.ts'
import { escaped, html, messageHtml } from './markdown.ts'
import { ruleAt, severityBadge } from './rule-list.ts'
import { relative, type SitePage } from './shell.ts'

/** A page, and the rule that reviews ask; null: a schedule asks it of projects. */
interface Explained {
  page: Page
  rule: Rule | null
}

/** A rule's page: what it says, why, what to do instead, examples, when it is wrong, how to turn it down. */
export function rulePage({ page, rule }: Explained, examples: Example[], checklistLine: string | null): SitePage {
  const [area = ''] = page.id.split('/')
  const path = ruleAt(page.id)
  const main = [
    `<h1>${escaped(page.title)}</h1>`,
    facts({ page, rule }, checklistLine, path),
    section('says', 'What it says', says(page)),
    section('why', 'Why', html(page.why)),
    section('instead', 'Instead', `${html(page.instead)}${insteads(page)}`),
    section('examples', 'Examples', examples.map(exampleHtml).join('\n')),
    section('wrong', 'When this is wrong', html(page.wrong)),
    section('settings', 'Allow it, or turn it down', settings({ page, rule })),
  ]
  return {
    path,
    title: `${page.title} (${page.id})`,
    tells: page.title,
    above: [
      ['All rules', 'index.html'],
      [area, `${area}/index.html`],
    ],
    main: `<article>\n${main.join('\n')}\n</article>`,
  }
}

function facts({ page, rule }: Explained, checklistLine: string | null, path: string): string {
  const tasks = page.tasks.map((task) => `<a href="${relative(path, `tasks/${task}.html`)}">${task}</a>`)
  const rows = [
    ['Rule', `<code>${page.id}</code>`],
    ['Severity', severityBadge(page)],
    ['Applies', rule === null ? 'to projects, on a schedule' : applies(page)],
    ['Lane', page.lane],
    ['Tasks', tasks.join(', ')],
    ...(rule === null || checklistLine === null
      ? []
      : [['Checklist', `<a href="${relative(path, `checklist/${page.checklist}.html`)}">${escaped(checklistLine)}</a>`]]),
  ]
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

/** To which models, in words; nothing said is all of them. */
function applies({ applies: only }: Page): string {
  const said = Object.entries(only).map(([key, values]) => `<code>${key}</code>: ${values.join(' or ')}`)
  return said.length === 0 ? 'to every model and change' : `to models with ${said.join('; ')}`
}

function says({ message, messages, asks, variants }: Page): string {
  const all = message === undefined ? Object.values(messages ?? {}) : [message]
  const questions = [asks, ...Object.values(variants ?? {}).map((variant) => variant.asks)].flatMap((it) => it ?? [])
  const asked = questions.map((it) => `<div class="when">${messageHtml(it)}</div>`).join('\n')
  const question = asked === '' ? '' : `\n<p>And it asks:</p>\n${asked}`
  return `<ul class="messages">${all.map((it) => `<li>${messageHtml(it)}</li>`).join('\n')}</ul>${question}`
}

/** Mends of the messages that have one of their own. */
function insteads({ messages, variants }: Page): string {
  const own = Object.entries(variants ?? {}).filter(([, { instead }]) => instead !== undefined)
  return own
    .map(([variant, { title, instead }]) => {
      const when = title === undefined ? messageHtml(messages?.[variant] ?? '') : `<p>${escaped(title)}.</p>`
      return `<p class="where">Where it says:</p><div class="when">${when}</div>${html(instead ?? '')}`
    })
    .join('\n')
}

function exampleHtml({ title, expects, fences }: Example): string {
  const heading = `<h3><span class="expects ${expects}">${expects === 'finds' ? 'Finds' : 'Silent'}</span> ${html(title).replace(/^<p>|<\/p>$/g, '')}</h3>`
  return `${heading}\n${fences.map(fenceHtml).join('\n')}`
}

/** A file of an example, the lines marked that the rule finds. */
function fenceHtml({ lang, path, text }: Fence): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (/\s*# finds\b.*$/.test(line) ? `<mark>${escaped(line.replace(/\s*# finds\b.*$/, ''))}</mark>` : escaped(line)))
  const code = lang === 'size' ? `${Number(text)} bytes` : lines.join('\n')
  return `<figure><figcaption>${caption(path)}</figcaption><pre tabindex="0"><code>${code}</code></pre></figure>`
}

const captions: Record<string, string> = {
  description: "the pull request's description",
  handles: 'accounts that GitHub knows',
  awaited: 'a result that is awaited',
}

function caption(written: string): string {
  const [, side, path = written] = /^(base|both):(.*)$/.exec(written) ?? []
  const where = side === 'base' ? ', on the base branch' : side === 'both' ? ', unchanged' : ''
  return captions[written] ?? `<code>${escaped(path)}</code>${where}`
}

function settings({ page: { id, severity }, rule }: Explained): string {
  const other = severity === 'W' ? 'N' : 'W'
  const comment = rule === null ? null : allowingComment(rule)
  const parts = [
    ...(comment === null
      ? []
      : ['For one statement, with the reason, on it or above it; a comment that a change adds waits for an approver:', pre(comment)]),
    'For a repository, in <code>.github/mle-review.yml</code> on the base branch, where <code>E</code> holds a change, <code>W</code> comments, <code>N</code> stands in the summary only and <code>off</code> says nothing:',
    pre(`severities:\n  ${id}: ${other}`),
    "The same key in the organisation's file counts for all repositories that extend it; <code>locked</code> there keeps a repository from going below it.",
  ]
  return parts.map((part) => (part.startsWith('<pre') ? part : `<p>${part}</p>`)).join('\n')
}

function pre(text: string): string {
  return `<pre tabindex="0"><code>${escaped(text)}</code></pre>`
}

function section(id: string, title: string, body: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n${body}\n</section>`
}
