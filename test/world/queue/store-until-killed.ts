import { delivery, job, openTestQueue } from './bench.ts'

/** Run as a process of its own: stores deliveries, writes the GUID of each that was acknowledged, works on them without end. */
const [databaseUrl = '', folder = ''] = process.argv.slice(2)
// Its standard input ends when whoever started it does.
process.stdin.resume().once('end', () => process.exit())
const never = () => new Promise<never>(() => undefined)
try {
  const queue = await openTestQueue({ ...(databaseUrl ? { databaseUrl } : { folder }) })
  await queue.ask(job(1), { urgent: true })
  await queue.start({
    deliver: never,
    async review() {
      console.log('reviewing')
      return never()
    },
    sweep: never,
  })
  for (;;) {
    const next = delivery()
    await queue.store(next)
    console.log(next.guid)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
