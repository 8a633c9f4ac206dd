import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../src/generated/rulebook.ts'
import type { Finding } from '../src/model/finding.ts'
import { everyPage } from '../src/model/rule.ts'
import { type Example, type Fence, readExamples } from '../src/read/rule-page.ts'
import { caseIds, detectorIds, isScheduled, loadPage, pageIds } from '../src/tools/pages.ts'
import { projectExample } from './project-example.ts'
import { reviewedExample } from './reviewed-example.ts'

const root = join(import.meta.dirname, '..')

test('every page has a detector or is asked of projects, every detector a page, every rule further cases', () => {
  expect(detectorIds(root)).toEqual(pageIds(root).filter((id) => !isScheduled(id)))
  expect(caseIds(root)).toEqual(pageIds(root))
  expect(rulebook.rules.map(({ page }) => page.id)).toEqual(detectorIds(root))
  expect(rulebook.scheduled?.map(({ id }) => id)).toEqual(pageIds(root).filter(isScheduled))
})

test.each(everyPage(rulebook))('$id is generated from its page as it stands, and the page has its form', (page) => {
  const { page: read, faults, examples } = loadPage(root, page.id)
  expect(faults).toEqual([])
  expect(JSON.parse(JSON.stringify(read))).toEqual(page)
  expect(examples.map(({ expects }) => expects)).toEqual(expect.arrayContaining(['finds', 'silent']))
})

/** Messages of `mle-review compact`, which judges a text without a change. */
const saidElsewhere = ['compact/missing: alone']

for (const id of pageIds(root)) {
  describe(id, () => {
    const said = new Set<string>()
    const file = join(root, 'test/rules', `${id}.md`)
    const cases = existsSync(file) ? readExamples(readFileSync(file, 'utf8')) : []
    test('has cases', () => expect(cases.length).toBeGreaterThan(0))
    for (const example of [...loadPage(root, id).examples, ...cases]) {
      test(`${example.expects}: ${example.title} (line ${example.line})`, async () => check(id, example, said))
    }
    test('every message is said by an example or a case', () => {
      const messages = Object.keys(everyPage(rulebook).find((page) => page.id === id)?.messages ?? {})
      expect(messages.filter((name) => !said.has(name) && !saidElsewhere.includes(`${id}: ${name}`))).toEqual([])
    })
  })
}

/** Reviews an example as a pull request and compares what the rule said with what the example marks; `said`: gathers the messages. */
async function check(id: string, example: Example, said: Set<string>): Promise<void> {
  expect(example.fences, 'an example needs a fence').not.toEqual([])
  if (isScheduled(id)) return checkProject(id, example, said)
  const { report } = await reviewedExample(example)
  const broken = report.outcomes.filter((outcome) => outcome.is === 'broken')
  expect(broken).toEqual([])
  const found = report.findings.filter((finding) => finding.rule === id)
  for (const finding of found) expect(holesWithoutFact(id, finding)).toEqual([])
  for (const { variant } of found) said.add(variant ?? '')
  const marks = example.fences.flatMap(marksOf)
  if (marks.length > 0) expect(found.map(placeOf).sort()).toEqual(marks.sort())
  else if (example.expects === 'finds') expect(found.map(placeOf)).not.toEqual([])
  else expect(found.map(placeOf)).toEqual([])
}

/** Asks the rule of the example's projects, as the schedule does. */
async function checkProject(id: string, example: Example, said: Set<string>): Promise<void> {
  const found = (await projectExample(example)).filter(({ rule }) => rule === id)
  for (const { message, variant } of found) {
    expect(message).not.toMatch(/\{\w+\}/)
    said.add(variant ?? '')
  }
  expect(found.length > 0 ? 'finds' : 'silent').toBe(example.expects)
}

/** Holes of the sentence that was used for which the detector gave no fact. */
function holesWithoutFact(id: string, { variant, facts }: Finding): string[] {
  const page = rulebook.rules.find((rule) => rule.page.id === id)?.page
  const sentence = page?.messages === undefined ? page?.message : page.messages[variant ?? '']
  expect(sentence, `no sentence for the variant ${variant}`).toBeDefined()
  const holes = [...`${sentence} ${page?.asks ?? ''}`.matchAll(/\{([A-Za-z]\w*)\}/g)].map(([, name]) => name ?? '')
  return holes.filter((name) => !Object.hasOwn(facts, name))
}

function marksOf({ lang, path, text }: Fence): string[] {
  if (!['python', 'yaml', 'yml'].includes(lang) || path.startsWith('base:')) return []
  const bare = path.replace(/^both:/, '')
  return text.split('\n').flatMap((line, i) => (/# finds\b/.test(line) ? [`${bare}:${i + 1}`] : []))
}

function placeOf({ place }: Finding): string {
  return place.is === 'line' ? `${place.path}:${place.line}` : place.is === 'file' ? place.path : JSON.stringify(place)
}
