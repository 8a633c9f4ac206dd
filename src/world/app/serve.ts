import { existsSync } from 'node:fs'
import { keepHeapsLow } from '../thread-heap.ts'
import { AppMisuse, readEnvironment } from './app-environment.ts'
import type { Engine } from './engine.ts'
import type { Handler } from './intake.ts'
import { type Probot, probotFor, startSetup } from './octokits.ts'
import { listen } from './server.ts'

/** The Probot function, as `src/app.ts` exports it. */
export type AppFunction = (probot: Probot, options: { addHandler(handler: Handler): void }) => Promise<Engine>

/** `mle-review serve`: runs the App until it is told to stop. Resolves with the exit code. */
export async function serve(process: NodeJS.Process, app: AppFunction): Promise<number> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { env } = process
  env.LOG_LEVEL ??= 'info'
  env.LOG_FORMAT ??= process.stdout.isTTY ? 'pretty' : 'json'
  const isNew = !env.APP_ID && !env.PRIVATE_KEY && !env.PRIVATE_KEY_PATH
  if (isNew && process.stdout.isTTY) {
    await startSetup()
    return new Promise(() => undefined)
  }
  const settings = readEnvironment(env)
  // The embedded database's memory counts among the garbage: its thread would collect all day.
  if (settings.DATABASE_URL) keepHeapsLow()
  const stopped = told(process)
  const probot = probotWithKey(() => probotFor(env, settings))
  const handlers: Handler[] = []
  const engine = await app(probot, { addHandler: (handler) => void handlers.push(handler) })
  const listening = await listen(handlers, { host: settings.HOST, port: settings.PORT, log: probot.log }).catch(async (error: Error) => {
    await engine.close(0)
    throw new AppMisuse(`Port ${settings.PORT} of ${settings.HOST} cannot be had (${error.message}): set PORT and HOST.`)
  })
  probot.log.info({ port: listening.port, queue: settings.DATABASE_URL ? 'PostgreSQL' : settings.DATA_DIR }, 'Listening for webhooks.')
  const signal = await stopped
  probot.log.info({ signal }, 'Stopping: what runs may end, what waits stays in the queue.')
  await Promise.all([listening.close(), engine.close(settings.GRACE_SECONDS)])
  return 0
}

function told(process: NodeJS.Process): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        resolve(signal)
        // A second one means: now.
        process.once(signal, () => process.exit(130))
      })
    }
  })
}

function probotWithKey(make: () => Probot): Probot {
  try {
    return make()
  } catch (error) {
    if (!/privateKey/.test(String(error))) throw error
    throw new AppMisuse(
      'PRIVATE_KEY is not set: the private key that GitHub gave for the App, or PRIVATE_KEY_PATH, the file that holds it.',
    )
  }
}
