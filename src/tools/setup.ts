/** `npm run setup`: what the tests need beyond npm. Installs Debian packages where it may, else names them and fails. */
import { spawnSync } from 'node:child_process'

/** Debian package by the program that it brings: git, and a Vulkan driver in software that comes with the browser. */
const needed = { git: 'git', chromium: 'chromium' }

const starts = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
const missing = Object.entries(needed)
  .filter(([program]) => !starts(program))
  .map(([, name]) => name)

if (missing.length > 0) {
  const mayInstall = process.getuid?.() === 0 && starts('apt-get')
  if (!mayInstall) {
    console.error(`The tests need ${missing.join(', ')}. Install with: sudo apt-get install ${missing.join(' ')}`)
    process.exit(1)
  }
  console.log(`Installing ${missing.join(', ')} with apt-get, because the tests need it.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-qq', '--yes', '--no-install-recommends', ...missing],
  ]) {
    const { status } = spawnSync('apt-get', args, { stdio: 'inherit', env })
    if (status !== 0) process.exit(status ?? 1)
  }
}
