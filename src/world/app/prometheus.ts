import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Depth } from '../queue/queue.ts'
import type { Meters } from './meters.ts'

/** Installations whose quota is shown one by one; more would be more series than a Prometheus wants. */
const mostInstallations = 500

/** Seconds of a stage: most take less than a second, a long pull request tens of them. */
const seconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

/** The App's metrics in a registry of its own. `depths` is asked each time the page is read. */
export function prometheus(depths: () => Promise<Depth[]>): Meters {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const counter = <L extends string>(name: string, help: string, labelNames: L[]) => new Counter({ name, help, labelNames, registers })
  const deliveries = counter('mle_review_deliveries_total', 'Webhook deliveries, by event and what became of them.', ['event', 'outcome'])
  const verdicts = counter('mle_review_verdicts_total', 'Concluded reviews, by verdict.', ['verdict'])
  const rules = counter('mle_review_rule_trouble_total', 'Rules that could not judge, by rule and why: blind or broken.', [
    'rule',
    'outcome',
  ])
  const requests = counter('mle_review_github_requests_total', 'Requests to GitHub, by route and status.', ['route', 'status'])
  const commands = counter('mle_review_commands_total', 'Slash commands, by name and outcome.', ['command', 'outcome'])
  const swept = counter('mle_review_sweep_found_total', 'What a sweep found that had been missed.', ['found'])
  const stages = new Histogram({
    name: 'mle_review_review_seconds',
    help: 'Time of a review, by stage.',
    labelNames: ['stage'],
    buckets: seconds,
    registers,
  })
  const left = new Map<string, { installation: string; resource: string; remaining: number }>()
  new Gauge({
    name: 'mle_review_github_quota_remaining',
    help: 'Requests (core) and points (graphql) left of the hourly quota, by installation, as GitHub last said.',
    labelNames: ['installation', 'resource'],
    registers,
    collect() {
      this.reset()
      for (const { installation, resource, remaining } of left.values()) this.set({ installation, resource }, remaining)
    },
  })
  const queueGauge = (name: string, help: string, labelNames: string[]) => new Gauge({ name, help, labelNames, registers })
  const jobs = queueGauge('mle_review_queue_jobs', 'Jobs in the queue, by state: waiting, active or dead.', ['queue', 'state'])
  const age = queueGauge('mle_review_queue_oldest_seconds', 'Age of the oldest job that could run now.', ['queue'])
  const up = new Gauge({ name: 'mle_review_queue_up', help: '1 while the database of the queue answers.', registers })

  async function readQueue(): Promise<void> {
    const all = await depths().catch(() => null)
    up.set(all === null ? 0 : 1)
    jobs.reset()
    age.reset()
    for (const { queue, waiting, active, dead, oldestSeconds } of all ?? []) {
      for (const [state, count] of Object.entries({ waiting, active, dead })) jobs.set({ queue, state }, count)
      age.set({ queue }, oldestSeconds)
    }
  }

  return {
    delivery: (event, outcome) => deliveries.inc({ event, outcome }),
    stage: (stage, took) => stages.observe({ stage }, took),
    report({ verdict, outcomes }) {
      verdicts.inc({ verdict })
      for (const outcome of outcomes) {
        if (outcome.is === 'blind' || outcome.is === 'broken') rules.inc({ rule: outcome.rule, outcome: outcome.is })
      }
    },
    request(route, status, quota) {
      requests.inc({ route, status: String(status) })
      if (quota === null) return
      const { installation, resource, left: remaining } = quota
      const key = `${installation} ${resource}`
      if (!left.has(key) && left.size >= 2 * mostInstallations) left.delete(left.keys().next().value ?? '')
      left.set(key, { installation: String(installation), resource, remaining })
    },
    command: (command, outcome) => commands.inc({ command, outcome }),
    sweep: (found, count) => swept.inc({ found }, count),
    async page() {
      await readQueue()
      return registry.metrics()
    },
  }
}
