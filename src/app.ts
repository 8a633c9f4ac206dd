import { rulebook } from './generated/rulebook.ts'
import type { Engine } from './world/app/engine.ts'
import type { Handler } from './world/app/intake.ts'
import type { Probot } from './world/app/octokits.ts'
import { serve as serveApp } from './world/app/serve.ts'
import { startApp } from './world/app/start-app.ts'

const beside = (name: string) => new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
const threads = { gather: beside('gather-thread'), review: beside('review-thread'), queue: beside('queue-thread') }

/** The App as a Probot function: `probot run dist/app.js`, or `mle-review serve`. */
export default function mleReview(probot: Probot, { addHandler }: { addHandler(handler: Handler): void }): Promise<Engine> {
  return startApp(probot, { env: process.env, rulebook, threads, now: () => new Date(), exit: (code) => process.exit(code), addHandler })
}

/** Runs it on a server of its own that stores a delivery before it answers. */
export function serve(process: NodeJS.Process): Promise<number> {
  return serveApp(process, mleReview)
}
