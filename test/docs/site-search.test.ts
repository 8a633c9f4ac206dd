import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rulebook } from '../../src/generated/rulebook.ts'
import { everyPage } from '../../src/model/rule.ts'
import { writeSite } from '../../src/tools/site/write-site.ts'

/** The site as it lies on a disk, in a browser that runs its script under its policy. */
const folder = mkdtempSync(join(tmpdir(), 'a folder with spaces & marks '))
const front = pathToFileURL(join(folder, 'rules/index.html')).href
const all = everyPage(rulebook).length
let browser: Browser
let page: Page
const said: string[] = []

beforeAll(async () => {
  writeSite(join(folder, 'rules'), join(import.meta.dirname, '../..'))
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] })
  page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

async function shown(): Promise<(string | null)[]> {
  return page.locator('li[data-id]:visible').evaluateAll((items) => items.map((item) => item.getAttribute('data-id')))
}

async function search(words: string): Promise<(string | null)[]> {
  await page.getByRole('searchbox', { name: 'Search by id, title or words' }).fill(words)
  return shown()
}

/** The same at once for several searches, without a look at the picture between them. */
async function searched(all: string[]): Promise<string[][]> {
  return page.evaluate(`${JSON.stringify(all)}.map((words) => {
    const input = document.getElementById('q')
    input.value = words
    input.dispatchEvent(new Event('input'))
    return [...document.querySelectorAll('section.area:not([hidden]) li[data-id]:not([hidden])')].map((item) => item.dataset.id)
  })`)
}

test('finds a rule by its id, its title and its words, the nearest first, and says how many', async () => {
  await page.goto(front)
  expect(await shown()).toHaveLength(all)
  expect(await search('leakage/overlap')).toEqual(['leakage/overlap'])
  for (const rule of everyPage(rulebook)) {
    const [byId, byTitle] = await searched([rule.id, rule.title])
    expect(byId?.[0]).toBe(rule.id)
    expect(byTitle, rule.title).toContain(rule.id)
  }
  expect((await search('overlap'))[0]).toBe('leakage/overlap')
  expect(await search('PICKLE joblib')).toEqual(['artifact/unsafe-format'])
  await expect.poll(() => page.getByRole('status').textContent()).toBe('1 rule')
  expect(await search('no such words at all zzz')).toEqual([])
  await expect.poll(() => page.getByRole('status').textContent()).toBe('No rule has these words.')
  expect(await page.locator('section.area:visible').count()).toBe(0)
  const whole = await search('')
  expect(whole).toEqual(everyPage(rulebook).map(({ id }) => id))
})

test('starts with the words of its address', async () => {
  await page.goto(`${front}?q=%3Cb%3E+drift`)
  expect(await page.getByRole('searchbox').inputValue()).toBe('<b> drift')
  await page.goto(`${front}?q=pickle`)
  expect(await shown()).toContain('artifact/unsafe-format')
})

test('a keyboard reaches the content, the search and a rule', async () => {
  await page.goto(front)
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.id')).toBe('q')
  await page.keyboard.type('leakage/overlap')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/leakage/overlap.html')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Tested on training rows')
})

test('is as wide as a phone, on the widest pages too', async () => {
  for (const path of ['index.html', 'tasks/index.html', ...rulebook.rules.slice(0, 30).map(({ page: rule }) => `${rule.id}.html`)]) {
    await page.goto(new URL(path, front).href)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(360)
  }
})

test('without scripts shows all rules and no search', async () => {
  const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await bare.goto(front)
  expect(await bare.locator('li[data-id]:visible').count()).toBe(all)
  expect(await bare.locator('.search').isVisible()).toBe(false)
})

test('the policy lets its own files in, and nothing was refused or broke', async () => {
  await page.goto(front)
  expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).not.toBe('none')
  expect(said).toEqual([])
})
