/**
 * `npm run mutate [file…]`: changes one comparison of `src/weigh` at a time, in a copy of this repository, and names every change that
 * no test notices. First the tests that name the file, then, for what survives them, those of all `test/weigh`, then the rules' own examples.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'
import { gateReasons } from '../model/gate.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : weighed()
const reasons = gateReasons.filter((reason) => reason !== 'ok')

const copy = mkdtempSync(join(tmpdir(), 'mle-review-mutate-'))
try {
  for (const name of ['src', 'test', 'rules', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const vitest = await createVitest('test', {
    root: copy,
    watch: false,
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    reporters: [{}],
  })
  try {
    process.exitCode = (await mutateAll(vitest)) ? 0 : 1
  } finally {
    await vitest.close()
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}

/** Every file of `src/weigh`, with its folders. */
function weighed(): string[] {
  const names = readdirSync(join(root, 'src/weigh'), { recursive: true }) as string[]
  return names.filter((name) => name.endsWith('.ts')).map((name) => `src/weigh/${name}`)
}

type Vitest = Awaited<ReturnType<typeof createVitest>>

/** Whether no mutant survived. */
async function mutateAll(vitest: Vitest): Promise<boolean> {
  const specs = await vitest.globTestSpecifications()
  const tables = specs.filter(({ moduleId }) => moduleId.includes('/test/weigh/'))
  const examples = specs.filter(({ moduleId }) => moduleId.endsWith('/test/rules.test.ts'))
  const failing = async (some: typeof specs) => {
    const { testModules } = await vitest.runTestSpecifications(some)
    // The answer holds every module that ever ran here, with its last result.
    const asked = testModules.filter(({ moduleId }) => some.some((spec) => spec.moduleId === moduleId))
    return asked.flatMap((module) => [
      ...[...module.children.allTests('failed')].map(({ fullName }) => fullName),
      ...module.errors().map(({ message }) => message),
    ])
  }
  const [first] = [...(await failing(tables)), ...(await failing(examples))]
  const naming = (file: string) => tables.filter(({ moduleId }) => readFileSync(moduleId, 'utf8').includes(file))
  if (first !== undefined) throw new Error(`"${first}" fails before anything is changed; mend it first.`)
  const survivors: string[] = []
  for (const file of files) {
    const path = join(copy, file)
    const original = readFileSync(path, 'utf8')
    // Each worker keeps what it read until the file is invalidated before it asks again; the two runs may sit in two workers.
    const failingWith = async (text: string, some: typeof specs) => {
      writeFileSync(path, text)
      vitest.invalidateFile(path)
      return failing(some)
    }
    const mutants = mutantsOf(original, reasons)
    const own = naming(file)
    const rounds = [own, tables.filter((table) => !own.includes(table)), examples].filter((some) => some.length > 0)
    const survive = async ({ text }: Mutant) => {
      for (const some of rounds) if ((await failingWith(text, some)).length > 0) return false
      return true
    }
    const before = survivors.length
    for (const mutant of mutants)
      if (await survive(mutant)) survivors.push(`${file}:${mutant.line} ${mutant.from} -> ${mutant.to || 'nothing'}`)
    const left = [...(await failingWith(original, tables)), ...(await failingWith(original, examples))]
    if (left.length > 0) throw new Error(`${file}: unchanged again, and "${left[0]}" still fails; the count would be worth nothing.`)
    console.log([`${file}: ${mutants.length} mutants, ${survivors.length - before} survive`, ...survivors.slice(before)].join('\n  '))
  }
  return survivors.length === 0
}
