/** `node src/tools/screenshot.ts FILE.md PICTURE.png [CHROMIUM]`: a picture of a Markdown file as GitHub shows it, through an installed Chromium. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'
import { page } from './page.ts'

const [file, picture, executablePath = '/usr/bin/chromium'] = process.argv.slice(2)
if (file === undefined || picture === undefined) {
  console.error('usage: node src/tools/screenshot.ts FILE.md PICTURE.png [CHROMIUM]')
  process.exit(3)
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] })
try {
  const tab = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 2 })
  await tab.setContent(page(basename(file), readFileSync(file, 'utf8')))
  await tab.locator('.comment').screenshot({ path: picture })
} finally {
  await browser.close()
}
