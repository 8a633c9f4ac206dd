import { pathToFileURL } from 'node:url'
import type { Asked, Told } from './remote.ts'
import { type FakeOptions, startFakeGithub } from './server.ts'

const [scene = '', options = '{}'] = process.argv.slice(2)
const github = await startFakeGithub(JSON.parse(options) as FakeOptions)
const functions = (await import(pathToFileURL(scene).href)) as Record<string, ((...given: unknown[]) => unknown) | undefined>
const tell = (told: Told) => process.send?.(told)

async function answer({ id, name, given }: Asked): Promise<void> {
  try {
    const called = functions[name]
    if (called === undefined) throw new Error(`the scene has no function ${name}`)
    tell({ id, value: await called(github, ...given) })
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

process.on('message', (asked: Asked) => void answer(asked))
process.on('disconnect', () => process.exit(0))
tell({ id: 0, value: github.url })
