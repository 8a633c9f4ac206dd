import { z } from 'zod'
import type { Api } from '../github/api.ts'
import { must } from './api-of.ts'

const page = z.array(z.object({ id: z.number(), suspended_at: z.string().nullish() }))

/** The App's installations that are not suspended; null after a request. `api` asks as the App. */
export async function* installationsOf(api: Api): AsyncGenerator<number | null> {
  for (let number = 1; ; number++) {
    const listed = must(await api.rest('GET /app/installations', { per_page: 100, page: number }, page))
    yield null
    for (const { id, suspended_at } of listed) if (!suspended_at) yield id
    if (listed.length < 100) return
  }
}
