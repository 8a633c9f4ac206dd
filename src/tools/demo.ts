/**
 * `npm run demo`: builds the example repository, reviews its pull requests, and compares each verdict with the one written beside it.
 * With names, those in full; `--comment` as the comment on GitHub, `--keep` leaves the repository where it was built, `--story NAME` is about
 * another repository of test/examples.
 */
import { basename } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { rulebook } from '../generated/rulebook.ts'
import { review } from '../judge/review.ts'
import type { Report } from '../model/report.ts'
import { verdicts } from '../model/verdict.ts'
import { summaryComment } from '../reply/comment.ts'
import { headline } from '../reply/headline.ts'
import { placeText } from '../reply/links.ts'
import type { Paint } from '../reply/paint.ts'
import { unmarked } from '../reply/prose.ts'
import { terminal } from '../reply/terminal.ts'
import { openCheckout } from '../world/checkout/checkout.ts'
import { gather } from '../world/gather.ts'
import { readyFor } from '../world/ready-for.ts'
import { ExampleContracts, type ExampleResults, exampleDevices } from './example-contracts.ts'
import { differences } from './example-expected.ts'
import { type ExamplePull, ExampleRepository } from './example-repository.ts'
import { exampleFolder, pullNames, storyFolder, storyNames } from './story.ts'
import { storySaid } from './story-said.ts'

const options = { keep: { type: 'boolean' }, comment: { type: 'boolean' }, story: { type: 'string' } } as const
const { positionals, values } = parseArgs({ allowPositionals: true, options })
const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout })
/** What is said about the demo itself; `--comment` keeps it out of what is piped on. */
const say = values.comment ? console.error : console.log
const width = process.stdout.columns || 140
const { story = basename(exampleFolder) } = values
const all = pullNames(storyFolder(story))
const names = all.filter((name) => positionals.length === 0 || positionals.some((wanted) => name.includes(wanted)))
if (names.length === 0) {
  const there = [basename(exampleFolder), ...storyNames()].join(', ')
  if (all.length === 0) console.error(`No story is called ${story}; there are: ${there}`)
  else console.error(`No pull request of ${story} is called ${positionals.join(', ')}; there are: ${all.join(', ')}`)
  process.exit(3)
}

say(`Building a repository with ${names.length === 1 ? 'one pull request' : `${names.length} pull requests`} of test/examples/${story} …\n`)
const example = await ExampleRepository.build(names, storyFolder(story))
const contracts = example.folder === exampleFolder ? new ExampleContracts(example, exampleDevices(process.env)) : null
const wrong: string[] = []
/** Names of those whose model could not be run here. */
const open: string[] = []
for (const pull of example.pulls) {
  const results = (await contracts?.of(pull.name)) ?? { contracts: [], lines: [] }
  const report = await reviewed(pull, results)
  console.log(shown(pull, report, results))
  if (results.contracts.some(({ is }) => is !== 'read')) open.push(pull.name)
  else wrong.push(...differences(pull.expected, report).map((difference) => `${pull.name}: ${difference}`))
}
if (values.keep) say(`The repository stays at ${example.dir}`)
else example[Symbol.dispose]()

if (wrong.length > 0) say(paint('red', `Not as written in expected.json:\n${wrong.map((line) => `  ${line}`).join('\n')}`))
else {
  const compared = example.pulls.length - open.length
  say(paint('green', `${compared} of ${compared} verdicts are the ones written beside the pull requests.`))
}
if (open.length > 0) say(paint('yellow', `Not compared, for their models could not be run here: ${open.join(', ')}`))
if (positionals.length === 0 && values.story === undefined) say(paint('dim', 'One in full: npm run demo -- 11-device-registry'))
process.exitCode = wrong.length > 0 ? 1 : 0

async function reviewed(pull: ExamplePull, { contracts }: ExampleResults): Promise<Report> {
  if (example.folder !== exampleFolder) return (await storySaid(example, pull, rulebook)).report
  const { name, description } = pull
  using checkout = await openCheckout(example.dir, { base: 'main', head: name })
  const evidence = await gather(checkout, { asOf: '2026-11-21T12:00:00Z', description, contracts })
  await readyFor(evidence)
  return review(evidence, rulebook)
}

function shown(pull: ExamplePull, report: Report, { lines }: ExampleResults): string {
  if (values.comment) return summaryComment(report, rulebook, null)
  return positionals.length > 0 ? terminal(report, rulebook, { paint, width }) : inShort(pull, report, lines)
}

/** Verdict, headline and one line for each finding that somebody would read. */
function inShort({ name, title }: ExamplePull, report: Report, lines: string[]): string {
  const { icon, title: said, because } = headline(report, rulebook, false)
  const style = report.verdict === 'hold' ? 'red' : report.verdict === 'undecided' ? 'yellow' : 'green'
  const found = report.findings.filter(({ standing, severity }) => !standing && severity !== 'N')
  return [
    `${paint('bold', title)} ${paint('dim', `(${name})`)}`,
    `  ${icon} ${paint(style, `${report.verdict}, exit ${verdicts[report.verdict].exit}`)}  ${unmarked(said)}`,
    ...(found.length === 0 ? [fitted(`     ${unmarked(because)}`)] : []),
    ...found.map((finding) =>
      fitted(`     ${finding.rule}  ${[placeText(finding), unmarked(finding.message)].filter(Boolean).join(': ')}`),
    ),
    ...lines.map((line) => paint('dim', fitted(`     ${line}`))),
    '',
  ].join('\n')
}

function fitted(line: string): string {
  return line.length <= Math.max(width, 80) ? line : `${line.slice(0, Math.max(width, 80) - 1).trimEnd()}…`
}
