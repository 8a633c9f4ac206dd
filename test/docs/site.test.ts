import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { html } from '../../src/tools/site/markdown.ts'
import { rulePage } from '../../src/tools/site/rule-page.ts'
import { shell } from '../../src/tools/site/shell.ts'
import { siteFiles } from '../../src/tools/site/site.ts'
import { tasks } from '../../src/tools/site/tasks.ts'

const root = join(import.meta.dirname, '../..')
const files = siteFiles(root, rulebook)
const pages = [...files].filter(([path]) => path.endsWith('.html'))

/** Where the links of a page lead, from the site's folder, and to which place of the page there. */
function linksOf(path: string, text: string): { to: string; at: string | undefined }[] {
  return [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => {
    const [file = '', at] = link.split('#')
    return { to: file === '' ? path : normalize(join(dirname(path), file)), at }
  })
}

test('every link leads to a file of the site, and to a place that is there', () => {
  const broken = pages.flatMap(([path, text]) =>
    linksOf(path, text)
      .filter(({ to, at }) => !files.has(to) || (at !== undefined && !files.get(to)?.includes(` id="${at}"`)))
      .map(({ to, at }) => `${path} -> ${to}#${at}`),
  )
  expect(broken).toEqual([])
})

test('every page is reached from the front page, and every rule from its area, its line and its tasks', () => {
  const reached = new Set(['index.html'])
  for (const path of reached) for (const { to } of linksOf(path, files.get(path) ?? '')) if (to.endsWith('.html')) reached.add(to)
  expect([...reached].sort()).toEqual(pages.map(([path]) => path).sort())
  for (const { page } of rulebook.rules) {
    const lists = [
      `${page.id.split('/')[0]}/index.html`,
      ...(page.checklist === undefined ? [] : [`checklist/${page.checklist}.html`]),
      ...page.tasks.map((task) => `tasks/${task}.html`),
    ]
    for (const list of lists)
      expect(
        linksOf(list, files.get(list) ?? '').map(({ to }) => to),
        `${list}, ${page.id}`,
      ).toContain(`${page.id}.html`)
  }
})

test('every task that a page names has a name', () => {
  expect(new Set(rulebook.rules.flatMap(({ page }) => page.tasks)).difference(new Set(Object.keys(tasks)))).toEqual(new Set())
})

test('two pages never lie at one path', () => {
  const [rule] = rulebook.rules
  if (rule === undefined) throw new Error('no rules')
  const twice = { ...rulebook, rules: [rule, rule] }
  expect(() => siteFiles(root, twice)).toThrow(`${rule.page.id}.html`)
})

describe.each(pages)('%s', (path, text) => {
  test('is a whole page: language, one heading of the first order, landmarks, ids once', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(text.match(/<h1[ >]/g)).toHaveLength(1)
    expect(text.match(/<main /g)).toHaveLength(1)
    for (const mark of ['<header>', '<footer>', '<nav aria-label=', '<a class="skip" href="#main">']) expect(text).toContain(mark)
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
  })

  test('takes nothing from elsewhere, and holds no script or style of its own', () => {
    expect(text).toContain(`content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"`)
    expect(text).not.toMatch(/\s(?:href|src|action)="(?:[a-z]+:|\/)/i)
    expect(text).not.toMatch(/<style|<script(?! src=)|\sstyle=|\son\w+=|<iframe|<form/i)
    expect(text.match(/<script/g)?.length ?? 0).toBe(path === 'index.html' ? 1 : 0)
  })
})

test('what a page says stays text', () => {
  const [rule] = rulebook.rules
  if (rule === undefined) throw new Error('no rules')
  const evil = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) "quoted"'
  const page = {
    ...rule.page,
    title: evil,
    message: evil,
    why: evil,
    instead: evil,
    wrong: evil,
    variants: { x: { title: evil, instead: evil } },
  }
  const fence = { lang: 'python', path: evil, text: `${evil}\n`, line: 1 }
  const text = shell(rulePage({ rule: { ...rule, page }, page }, [{ title: evil, expects: 'finds', fences: [fence], line: 1 }], evil))
  expect(text.replace(/="[^"<]*"/g, '')).not.toMatch(/<img|<[^>]*(?:\son\w+|javascript:|")/)
  expect(text).not.toContain('="javascript:')
  expect(text.match(/&lt;img src=x/g)?.length).toBeGreaterThan(8)
})

test('holes are variables, and lines that are found are marked without the mark of the example', () => {
  const page = files.get('leakage/preprocess-before-split.html') ?? ''
  expect(page).toContain('<code><var>call</var></code> learns from <code><var>data</var></code>')
  expect(page).toContain('<mark>X = StandardScaler().fit_transform(X)</mark>')
  expect([...files.values()].join('')).not.toMatch(/# finds/)
  expect(html('a | b\n--|--\n1 | 2')).toContain('<table tabindex="0">')
})

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

test('text has contrast enough in light and in dark, on each ground', () => {
  const css = readFileSync(join(root, 'src/tools/site/site.css'), 'utf8')
  const schemes = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])),
  )
  expect(schemes).toHaveLength(2)
  for (const scheme of schemes) {
    for (const ground of ['page', 'raised'])
      for (const name of ['text', 'soft', 'link', 'hold', 'warn', 'note', 'ask', 'good'])
        expect(contrast(scheme[name] ?? '', scheme[ground] ?? ''), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(contrast(scheme.text ?? '', scheme.mark ?? '')).toBeGreaterThanOrEqual(4.5)
  }
})
