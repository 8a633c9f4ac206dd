/** `npm run preview`: renders every kind of comment, summary and terminal output, and what every rule says, into ./preview, as Markdown and HTML, to be looked at. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rulebook } from '../../test/reply/fixtures/rulebook.ts'
import { samples } from '../../test/reply/fixtures/samples.ts'
import { summaryComment } from '../reply/comment.ts'
import { inlineComment } from '../reply/inline.ts'
import { plain } from '../reply/paint.ts'
import { jobSummary } from '../reply/summary.ts'
import { terminal } from '../reply/terminal.ts'
import { page } from './page.ts'
import { type RulePreview, rulePreviews } from './rule-previews.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const folder = join(root, 'preview')
const options = { runUrl: 'https://github.com/acme/fraud/pull/412/checks', pagesUrl: null }
const names: string[] = []
mkdirSync(folder, { recursive: true })

for (const [name, { report, prior }] of Object.entries(samples)) {
  write(`${name}.comment`, summaryComment(report, rulebook, prior, options))
  write(`${name}.summary`, jobSummary(report, rulebook, options))
  write(`${name}.terminal`, `\`\`\`text\n${terminal(report, rulebook, { paint: plain, width: 100 })}\`\`\``)
}

const everyLine = [{ oldStart: 1, oldLines: 0, newStart: 1, newLines: 100_000 }]
for (const finding of samples.held?.report.findings ?? []) {
  if (finding.place.is !== 'line') continue
  const entry = {
    path: finding.place.path,
    before: finding.place.path,
    status: 'modified',
    base: null,
    head: null,
    kind: 'text',
    hunks: everyLine,
  } as const
  const comment = inlineComment(finding, rulebook, [entry], options)
  if (comment !== null) write(`inline.${finding.rule.replace('/', '-')}.${comment.line}`, comment.body)
}

const link = (name: string, text = name) => `- [${text}](${name}.html) ([Markdown](${name}.md))`
const index = ['### Preview', names.map((name) => link(name)).join('\n'), '### Rules']
const rules = await rulePreviews(root, options)
for (const [area, ofArea] of Map.groupBy(rules, ({ id }) => id.split('/')[0])) {
  index.push(`#### ${area}`, ofArea.map(linkedRule).join('\n'))
  write(`area.${area}`, ofArea.map(({ markdown }) => markdown).join('\n\n---\n\n'))
}
writeFileSync(join(folder, 'index.html'), page('preview', index.join('\n\n')))
console.log(`${names.length} renderings in ${folder}/index.html`)

function linkedRule({ id, markdown, unsaid }: RulePreview): string {
  const name = `rule.${id.replace('/', '-')}`
  write(name, markdown)
  return `${link(name, id)}${unsaid.length === 0 ? '' : `; no example says ${unsaid.map((it) => `\`${it}\``).join(', ')}`}`
}

function write(name: string, markdown: string): void {
  names.push(name)
  writeFileSync(join(folder, `${name}.md`), markdown)
  writeFileSync(join(folder, `${name}.html`), page(name, markdown))
}
