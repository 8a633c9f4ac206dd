import { toolVersion } from '../../model/tool.ts'
import { escaped } from './markdown.ts'

export interface SitePage {
  /** Path from the site's folder. */
  path: string
  title: string
  /** One sentence, for search engines and previews of links. */
  tells: string
  /** Pages above this one: name and path. The site's front page is above all others. */
  above: [name: string, path: string][]
  main: string
  /** Loads the search. */
  searches?: true
}

/** Nothing is loaded but what lies beside the page, and nothing is evaluated. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"

const ways = [
  ['All rules', 'index.html'],
  ['Review checklist', 'checklist/index.html'],
  ['Tasks', 'tasks/index.html'],
] as const

/** A page of the site as HTML. Links are relative, so that it works in any folder and from a disk. */
export function shell({ path, title, tells, above, main, searches }: SitePage): string {
  const to = (target: string) => escaped(relative(path, target))
  const nav = ways.map(([name, target]) => `<li><a href="${to(target)}"${path === target ? ' aria-current="page"' : ''}>${name}</a></li>`)
  const trail = above.map(([name, target]) => `<li><a href="${to(target)}">${escaped(name)}</a></li>`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escaped(tells)}">
<title>${escaped(title)} · mle-review</title>
<link rel="stylesheet" href="${to('site.css')}">
${searches ? `<script src="${to('search.js')}" defer></script>\n` : ''}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<p class="name">mle-review</p>
<nav aria-label="Site"><ul>${nav.join('')}</ul></nav>
</header>
<main id="main" tabindex="-1">
${trail.length === 0 ? '' : `<nav class="trail" aria-label="Above this page"><ol>${trail.join('')}</ol></nav>\n`}${main}
</main>
<footer><p>Rules of mle-review ${escaped(toolVersion)}. Every example on these pages is run as a test.</p></footer>
</body>
</html>
`
}

/** The way from one page of the site to another. */
export function relative(from: string, target: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${target}`
}
