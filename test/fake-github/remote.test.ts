import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { octokitAt } from './octokit.ts'
import { startRemoteGithub } from './remote.ts'

test('a fake in a process of its own is set up and asked by a scene, and goes with the one that started it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mle-review-scene-'))
  const scene = join(folder, 'scene.mjs')
  writeFileSync(
    scene,
    `export function setUp(github, name) {
      const acme = github.repository(name)
      acme.push('main', { 'a.py': 'a' })
      return github.token('ana', { contents: 'read' })
    }
    export const requests = (github) => github.log.length
    `,
  )
  try {
    const github = await startRemoteGithub(scene)
    const token = await github.call<string>('setUp', 'acme/fraud')
    const { status } = await octokitAt(github.url, token).request('GET /repos/acme/fraud/git/trees/main')
    expect(status).toBe(200)
    expect(await github.call('requests')).toBe(1)
    await expect(github.call('nothing')).rejects.toThrow(/no function nothing/)
    await github.close()
    await expect(fetch(github.url)).rejects.toThrow()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
