/** `npm run chaos`: 2,000 deliveries over 200 pull requests while processes are killed and GitHub stumbles. Exits non-zero on any loss. */
import { parseArgs } from 'node:util'
import { bundledApp } from '../bundled-app.ts'
import { startPostgres } from '../postgres-fixture.ts'
import { type ChaosFigures, type ChaosPlan, runChaos } from './chaos.ts'

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '2000' },
    pulls: { type: 'string', default: '200' },
    kills: { type: 'string', default: '30' },
    rate: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    settle: { type: 'string', default: '300' },
    verbose: { type: 'boolean', default: false },
  },
})
const plan: ChaosPlan = {
  deliveries: Number(values.deliveries),
  pulls: Number(values.pulls),
  kills: Number(values.kills),
  rate: Number(values.rate),
  seed: Number(values.seed),
  replicas: 1,
  settleSeconds: Number(values.settle),
  spacingSeconds: 30,
  ...(values.verbose ? { onLine: (line: string) => console.log(line) } : {}),
}

function print(name: string, { losses, violations, troubles, ...figures }: ChaosFigures): void {
  console.log(
    `${name}: ${Object.entries(figures)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}`,
  )
  console.log(
    `  met on GitHub's side: ${Object.entries(troubles)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')}`,
  )
  console.log(`  lost: ${losses.length}; not as GitHub describes: ${violations.length}`)
  for (const line of [...losses, ...violations].slice(0, 40)) console.log(`  - ${line}`)
  if (losses.length + violations.length > 0) process.exitCode = 1
}

const bundled = await bundledApp()
const postgres = values.only === 'pglite' ? null : await startPostgres()
try {
  if (values.only !== 'postgres') print('PGlite, one process', await runChaos(bundled, plan))
  if (postgres !== null) print('PostgreSQL, three processes', await runChaos(bundled, { ...plan, replicas: 3, databaseUrl: postgres.url }))
} finally {
  await postgres?.close()
  await bundled.remove()
}
