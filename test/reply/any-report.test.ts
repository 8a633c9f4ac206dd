import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { summaryComment } from '../../src/reply/comment.ts'
import { summaryMarker } from '../../src/reply/markers.ts'
import { plain } from '../../src/reply/paint.ts'
import { parsePrior } from '../../src/reply/prior.ts'
import { prose } from '../../src/reply/prose.ts'
import { jobSummary } from '../../src/reply/summary.ts'
import { terminal } from '../../src/reply/terminal.ts'
import { anyPrior, anyReport, hostile } from './fixtures/arbitrary.ts'
import { rulebook } from './fixtures/rulebook.ts'
import { samples } from './fixtures/samples.ts'

const options = { runUrl: null, pagesUrl: null }
const minute = 60_000

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])]
}

const parse = (markdown: string) => nodes(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))

/** The HTML that we write ourselves; anything else came from a stranger. */
const ours =
  /^(<\/?(details|summary|sub|span)>|<details><summary>[^<>]*<\/summary>|<!-- mle-review:v1 (state=[\w-]+|kind=summary) -->|\s)+$/

test(
  'whatever a report holds, the comment fits, closes what it opens and ends with its two lines',
  () => {
    fc.assert(
      fc.property(anyReport, fc.option(anyPrior, { nil: null }), (report, prior) => {
        const comment = summaryComment(report, rulebook, prior, options)
        expect(comment.length).toBeLessThanOrEqual(65_536)
        expect(comment.isWellFormed()).toBe(true)
        expect(comment.endsWith(`\n${summaryMarker}`)).toBe(true)
        expect(comment.split(/^<!-- mle-review:v1 kind=summary -->$/m)).toHaveLength(2)
        expect(parsePrior(comment)).not.toBeNull()
        const outsideCode = comment.replace(/^(`{3,})(?:text|markdown)\n[\s\S]*?^\1$/gm, '')
        expect(outsideCode.match(/^<details>/gm)?.length).toBe(outsideCode.match(/^<\/details>/gm)?.length)
        expect((outsideCode.match(/^```/gm)?.length ?? 0) % 2).toBe(0)
        expect(comment.startsWith('### ')).toBe(true)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  },
  minute,
)

test(
  'nothing that a stranger wrote is a link, an image, a heading, HTML or a mention',
  () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const node of parse(summaryComment(report, rulebook, null, options))) {
          if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/github\.com\/acme\/fraud\/blob\/[0-9a-f]{40}\/[\w%./~-]*#L\d+/)
          expect([
            'image',
            'footnoteReference',
            'footnoteDefinition',
            'definition',
            'imageReference',
            'linkReference',
            'thematicBreak',
          ]).not.toContain(node.type)
          if (node.type === 'html') expect(node.value).toMatch(ours)
          if (node.type === 'text') expect(node.value).not.toMatch(/@[A-Za-z0-9]|#\d|GH-\d|:\/\/|[\u202A-\u202E\u2066-\u2069]/i)
          if (node.type === 'table') expect(new Set(node.children.map((row) => row.children.length)).size).toBe(1)
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  },
  minute,
)

test(
  'the same holds of the job summary, in bytes, and of the terminal, in lines',
  () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(Buffer.byteLength(jobSummary(report, rulebook, options))).toBeLessThanOrEqual(1_048_576)
        const said = terminal(report, rulebook, { paint: plain, width: 80 })
        expect(said).not.toMatch(/^\s*::|##\[/m)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: no stranger may move the cursor.
        expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  },
  minute,
)

test('a sentence with strangers’ things between backticks is text and code, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), (parts) => {
      const all = parse(prose(parts.join('`')))
      expect(all.filter(({ type }) => !['root', 'paragraph', 'text', 'inlineCode', 'html'].includes(type))).toEqual([])
      for (const node of all) {
        if (node.type === 'html') expect(node.value).toMatch(/^<\/?span>$/)
        if (node.type === 'text') expect(node.value).not.toMatch(/@[A-Za-z0-9]|#\d|:\/\//)
      }
    }),
    { numRuns: 300, endOnFailure: true },
  )
})

test('a huge report keeps the verdict, some findings, and says how many it left out', () => {
  const { report } = samples.huge ?? expect.unreachable()
  const comment = summaryComment(report, rulebook, null, { runUrl: 'https://github.com/acme/fraud/pull/412/checks', pagesUrl: null })
  expect(comment.length).toBeLessThanOrEqual(65_536)
  expect(comment).toMatch(/^### ⛔ Held: /)
  expect(comment).toMatch(/- \d+ more in the \[full report\]/)
  expect(comment.match(/`gates\/failed`/g)?.length).toBeGreaterThan(10)
})
