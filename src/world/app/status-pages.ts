import type { Handler } from './intake.ts'

export interface Health {
  /** Rejects with a sentence where no work can be taken. */
  ready(): Promise<void>
  metrics(): Promise<string>
}

/** `/healthz`: the process answers. `/readyz`: it can store deliveries. `/metrics`: for Prometheus. */
export function statusPages({ ready, metrics }: Health): Handler {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const end = (status: number, type: string, text: string) => {
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text)
      return true
    }
    switch ((request.url ?? '').split('?')[0]) {
      case '/healthz':
        return end(200, 'text/plain', 'alive\n')
      case '/readyz':
        return ready().then(
          () => end(200, 'text/plain', 'ready\n'),
          (error: unknown) => end(503, 'text/plain', `${error instanceof Error ? error.message : String(error)}\n`),
        )
      case '/metrics':
        return end(200, 'text/plain; version=0.0.4', await metrics())
      default:
        return false
    }
  }
}
