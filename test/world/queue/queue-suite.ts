import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Queue } from '../../../src/world/queue/queue.ts'
import { delivery, job, openTestQueue, pause, type Run, testWorkers, until } from './bench.ts'

/** Where a suite's queue lives, and what removes it. */
export interface Place {
  options: { folder: string } | { databaseUrl: string }
  close(): Promise<void>
}

/** All that the queue promises, on one kind of database: the same for each. */
export function queueSuite(database: string, place: () => Promise<Place>): void {
  describe(`the queue on ${database}`, () => suite(place))
}

function suite(place: () => Promise<Place>): void {
  let queue: Queue
  let ahead = 0
  let close: () => Promise<void>
  /** What a test wants of the attempts of its own jobs, by pull request or GUID. */
  const wishes = new Map<string, (run: Run) => { hold: true } | { fail: string } | { later: number } | null>()
  const wish = (run: Run) => wishes.get(run.name)?.(run) ?? null
  const { of, runs, sweeps, workers } = testWorkers({
    holds: (run) => 'hold' in (wish(run) ?? {}),
    fails: (run) => (wish(run) as { fail?: string } | null)?.fail ?? null,
    later: (run) => (wish(run) as { later?: number } | null)?.later ?? null,
  })
  const hold = (...names: string[]) => {
    for (const name of names) wishes.set(name, () => ({ hold: true }))
  }
  const endAll = (...names: string[]) => {
    for (const name of names) {
      wishes.delete(name)
      for (const run of of(name)) run.end()
    }
  }
  const idle = async () => (await queue.depths()).every(({ waiting, active }) => waiting === 0 && active === 0)

  beforeAll(async () => {
    const at = await place()
    close = at.close
    queue = await openTestQueue({ ...at.options, sweepMinutes: 5, now: () => new Date(Date.now() + ahead) })
    await queue.start(workers)
  })

  afterAll(async () => {
    await queue.close(0)
    await close()
  })

  test('it answers, and sweeps once after the start', async () => {
    await queue.check()
    await until('a sweep', () => sweeps() > 0)
    await pause(0.3)
    expect(sweeps()).toBe(1)
  })

  test('a delivery is stored and worked on once, however often it is sent', async () => {
    const sent = delivery()
    expect(await queue.store(sent)).toBe('stored')
    expect(await queue.store(sent)).toBe('known')
    await until('worked on', idle)
    expect(await queue.store(sent)).toBe('known')
    await pause(0.3)
    expect(of(sent.guid).map((run) => run.job)).toEqual([sent])
  })

  test('a delivery that failed each time is dead with its reason, until it is sent again', async () => {
    const sent = delivery()
    wishes.set(sent.guid, () => ({ fail: `no: token ghs_${'a1B2'.repeat(9)}` }))
    await queue.store(sent)
    await until('dead', async () => (await queue.dead(10)).length === 1)
    expect(of(sent.guid).map(({ attempt: { retry, last } }) => ({ retry, last }))).toEqual([
      { retry: 0, last: false },
      { retry: 1, last: false },
      { retry: 2, last: true },
    ])
    expect(await queue.dead(10)).toEqual([
      {
        id: expect.any(String),
        queue: 'deliveries',
        what: `push ${sent.guid}`,
        reason: 'no: token [token]',
        retries: 2,
        diedAt: expect.stringMatching(/Z$/),
      },
    ])
    wishes.delete(sent.guid)
    expect(await queue.store(sent)).toBe('again')
    await until('worked on', idle)
    expect(of(sent.guid)).toHaveLength(4)
    expect(of(sent.guid)[3]?.attempt).toMatchObject({ retry: 0, last: false })
    expect(await queue.dead(10)).toEqual([])
  })

  test('of what is stored at once each is told what became of it, and one that cannot be stored keeps none back', async () => {
    const dead = delivery()
    wishes.set(dead.guid, () => ({ fail: 'no' }))
    await queue.store(dead)
    await until('dead', async () => (await queue.dead(10)).length === 1)
    wishes.delete(dead.guid)
    const known = delivery()
    await queue.store(known)
    const fresh = Array.from({ length: 20 }, () => delivery())
    const [twice] = fresh as [(typeof fresh)[0]]
    const bad = { ...delivery(), event: 'a\u0000b' }
    const all = [fresh.slice(0, 10), known, bad, { ...twice, guid: twice.guid.toUpperCase() }, dead, fresh.slice(10), dead].flat()
    const ends = await Promise.allSettled(all.map((it) => queue.store(it)))
    const told = ends.map((end) => (end.status === 'fulfilled' ? end.value : 'refused'))
    const stored = (count: number) => Array.from({ length: count }, () => 'stored')
    expect(told).toEqual([...stored(10), 'known', 'refused', 'known', 'again', ...stored(10), 'known'])
    await until('worked on', idle)
    for (const { guid } of [...fresh, known]) expect(of(guid)).toHaveLength(1)
    expect(of(dead.guid)).toHaveLength(4)
    expect(await queue.dead(10)).toEqual([])
  })

  test('of what is asked for at once each pull request is reviewed once, and soon where one of the asks is urgent', async () => {
    const pulls = Array.from({ length: 60 }, (_, i) => 200 + (i % 20))
    const ask = (how: (pull: number, i: number) => { urgent: true } | { afterSeconds: number } | null) =>
      Promise.all(
        pulls.map((pull, i) => {
          const asked = how(pull, i)
          return asked && queue.ask(job(pull, 1, `ask-${i}`), asked)
        }),
      )
    await ask((pull, i) => (pull === 205 && i < 20 ? { urgent: true } : { afterSeconds: 600 }))
    await until('the urgent one', async () => of('#205').length > 0 && (await queue.depths())[1]?.active === 0)
    expect(runs.filter(({ name }) => /^#2\d\d$/.test(name)).map(({ name }) => name)).toEqual(['#205'])
    const asked = performance.now()
    await ask((pull) => (pull === 205 ? null : { afterSeconds: 0.6 }))
    await until('reviewed', async () => of('#219').length > 0 && (await idle()))
    for (let pull = 200; pull < 220; pull++) expect(of(`#${pull}`)).toHaveLength(1)
    expect((of('#206')[0]?.at ?? 0) - asked).toBeGreaterThan(590)
    const newest = of('#206')[0]?.job as { owner: string }
    expect(newest.owner).toBe('ask-46')
  })

  test('a burst of ten asks is one review, of the newest', async () => {
    for (let i = 0; i < 10; i++) await queue.ask(job(1, 1, i < 9 ? 'acme' : 'renamed'), { afterSeconds: 1 })
    await until('reviewed', async () => of('#1').length > 0 && (await idle()))
    await pause(0.3)
    expect(of('#1').map((run) => run.job)).toEqual([job(1, 1, 'renamed')])
  })

  test('what is asked for during a review is reviewed after it, never beside it', async () => {
    hold('#2')
    await queue.ask(job(2), { urgent: true })
    await until('started', () => of('#2').length === 1)
    await queue.ask(job(2, 1, 'newest'))
    await queue.ask(job(2, 1, 'newest'), { urgent: true })
    await pause(0.5)
    expect(of('#2')).toHaveLength(1)
    endAll('#2')
    await until('again', () => of('#2').length === 2)
    expect(of('#2')[1]?.job).toEqual(job(2, 1, 'newest'))
    await until('idle', idle)
  })

  test('a pull request under review that is asked for again holds nobody up', async () => {
    hold('#3')
    await queue.ask(job(3), { urgent: true })
    await until('started', () => of('#3').length === 1)
    await queue.ask(job(3), { urgent: true })
    for (let pull = 300; pull < 310; pull++) await queue.ask(job(pull), { afterSeconds: 0 })
    await until('the others', () => runs.filter(({ name }) => /^#30\d$/.test(name)).length === 10)
    expect(of('#3')).toHaveLength(1)
    endAll('#3')
    await until('again', async () => of('#3').length === 2 && (await idle()))
  })

  test('what people wait for goes first, then installations take turns, each in its own order', async () => {
    hold('#40', '#41')
    await queue.ask(job(40), { urgent: true })
    await queue.ask(job(41), { urgent: true })
    await until('both slots taken', () => of('#40').length + of('#41').length === 2)
    ahead += 60_000
    for (let pull = 400; pull < 410; pull++) await queue.ask(job(pull, 1), { afterSeconds: 0 })
    for (let pull = 420; pull < 422; pull++) await queue.ask(job(pull, 2), { afterSeconds: 0 })
    await queue.ask(job(430, 1), { urgent: true })
    await queue.ask(job(409, 1), { urgent: true })
    const depth = (await queue.depths()).find((it) => it.queue === 'reviews')
    expect(depth).toMatchObject({ waiting: 13, active: 2, dead: 0 })
    expect(depth?.oldestSeconds).toBeGreaterThan(0)
    endAll('#40')
    await until('all done', () => runs.filter(({ name }) => /^#4[0-3]\d$/.test(name)).length === 13)
    endAll('#41')
    const order = runs.map(({ name }) => Number(name.slice(1))).filter((pull) => pull >= 400 && pull < 440)
    expect(new Set(order.slice(0, 2))).toEqual(new Set([430, 409]))
    expect(order.slice(2)).toEqual([400, 420, 401, 421, 402, 403, 404, 405, 406, 407, 408])
    await until('idle', idle)
  })

  test("a person's command goes before the deliveries that wait", async () => {
    const busy = Array.from({ length: 8 }, () => delivery())
    hold(...busy.map(({ guid }) => guid))
    for (const one of busy) await queue.store(one)
    await until('all hands are busy', () => busy.every(({ guid }) => of(guid).length === 1))
    const waiting = [delivery(), delivery()]
    for (const one of waiting) await queue.store(one)
    const { guid, event, at, ...where } = { ...job(3), ...delivery() }
    await queue.store({
      ...where,
      guid,
      event: 'issue_comment.created',
      at,
      about: 'command',
      number: 3,
      comment: 1,
      line: '/mle-review',
      login: 'ana',
    })
    endAll(busy[0]?.guid ?? '')
    await until('the three', () => [guid, ...waiting.map((it) => it.guid)].every((it) => of(it).length === 1))
    expect(runs.slice(-3).map(({ name }) => name)).toEqual([guid, ...waiting.map((it) => it.guid)])
    endAll(...busy.map((it) => it.guid))
    await until('idle', idle)
  })

  test('a review that must wait for a limit comes back then, without spending a retry', async () => {
    wishes.set('#5', (run) => (of('#5').indexOf(run) < 3 ? { later: 0.4 } : null))
    await queue.ask(job(5), { afterSeconds: 0 })
    await until('first', () => of('#5').length === 1)
    await until('back in the queue', async () =>
      (await queue.depths()).some(({ queue: name, waiting }) => name === 'reviews' && waiting === 1),
    )
    await queue.ask(job(5), { urgent: true })
    await until('done', async () => of('#5').length === 4 && (await idle()))
    const times = of('#5').map(({ at }) => at)
    for (const [i, at] of times.slice(1).entries()) expect(at - (times[i] ?? 0)).toBeGreaterThan(380)
    expect(of('#5').map(({ attempt }) => attempt.retry)).toEqual([0, 0, 0, 0])
  })

  test('a delivery that must wait for a limit comes back too', async () => {
    const sent = delivery()
    wishes.set(sent.guid, (run) => (of(sent.guid).indexOf(run) < 1 ? { later: 0.3 } : null))
    await queue.store(sent)
    await until('done', async () => of(sent.guid).length === 2 && (await idle()))
    expect(of(sent.guid).map(({ attempt }) => attempt.retry)).toEqual([0, 0])
    expect(await queue.store(sent)).toBe('known')
  })

  test('a limit met while another ask waits holds both back, as one review', async () => {
    hold('#6')
    await queue.ask(job(6), { urgent: true })
    await until('started', () => of('#6').length === 1)
    await queue.ask(job(6), { urgent: true })
    wishes.delete('#6')
    const ended = performance.now()
    of('#6')[0]?.end({ is: 'later', seconds: 0.8, why: 'a limit' })
    await until('once more', async () => of('#6').length === 2 && (await idle()))
    expect((of('#6')[1]?.at ?? 0) - ended).toBeGreaterThan(750)
    await pause(0.3)
    expect(of('#6')).toHaveLength(2)
  })

  test('a review that failed each time is dead, and replayed on request', async () => {
    wishes.set('#7', () => ({ fail: 'the reason' }))
    await queue.ask(job(7))
    await until('dead', async () => (await queue.dead(10)).length === 1)
    const [dead] = await queue.dead(10)
    expect(dead).toMatchObject({ queue: 'reviews', what: 'acme/fraud#7', reason: 'the reason', retries: 2 })
    expect(of('#7')).toHaveLength(3)
    expect(await queue.depths()).toEqual([
      { queue: 'deliveries', waiting: 0, active: 0, dead: 0, oldestSeconds: 0 },
      { queue: 'reviews', waiting: 0, active: 0, dead: 1, oldestSeconds: 0 },
    ])
    wishes.delete('#7')
    expect(await queue.replay([crypto.randomUUID(), 'no id'])).toBe(0)
    expect(await queue.replay([dead?.id ?? ''])).toBe(1)
    await until('reviewed', async () => of('#7').length === 4 && (await idle()))
    expect(await queue.dead(10)).toEqual([])
    expect(await queue.replay('all')).toBe(0)
  })

  test('all that died is replayed at once, deliveries too', async () => {
    const sent = delivery()
    for (const name of ['#70', '#71', sent.guid]) wishes.set(name, () => ({ fail: 'no' }))
    await queue.ask(job(70))
    await queue.ask(job(71))
    await queue.store(sent)
    await until('dead', async () => (await queue.dead(10)).length === 3)
    expect(await queue.dead(2)).toHaveLength(2)
    wishes.clear()
    expect(await queue.replay('all')).toBe(3)
    await until('done', async () => runs.length > 0 && (await idle()))
    for (const name of ['#70', '#71', sent.guid]) expect(of(name)).toHaveLength(4)
    expect(await queue.dead(10)).toEqual([])
  })

  test('a new ask after a failure starts afresh, and what failed is not run beside it', async () => {
    wishes.set('#8', (run) => (of('#8').indexOf(run) < 2 ? { fail: 'no' } : { hold: true }))
    await queue.ask(job(8), { afterSeconds: 0 })
    await until('third', () => of('#8').length === 3)
    await queue.ask(job(8), { afterSeconds: 0 })
    of('#8')[2]?.fail('no more')
    await until('fourth', () => of('#8').length === 4)
    expect(of('#8').map(({ attempt }) => attempt.retry)).toEqual([0, 1, 2, 0])
    endAll('#8')
    await until('idle', idle)
    expect(of('#8')).toHaveLength(4)
    const died = await queue.dead(10)
    expect(died.map(({ what }) => what)).toEqual(['acme/fraud#8'])
    expect(await queue.replay('all')).toBe(1)
    await until('idle', idle)
  })

  test('work under one key is done one at a time, under others meanwhile; a failure frees the key', async () => {
    const log: string[] = []
    const work = (key: string, name: string, until: Promise<unknown>) =>
      queue.exclusively(key, async () => {
        log.push(`+${name}`)
        await until
        log.push(`-${name}`)
        return name
      })
    const failed = queue.exclusively('k', () => Promise.reject(new Error('no')))
    // The first ends when the one under the other key, asked for later, has ended.
    const { promise: ended, resolve: end } = Promise.withResolvers<void>()
    const all = Promise.all([work('k', 'a', ended), work('k', 'b', pause(0.01)), work('other', 'c', pause(0.01)).finally(end)])
    await expect(failed).rejects.toThrow('no')
    expect(await all).toEqual(['a', 'b', 'c'])
    expect(log.filter((it) => /[ab]/.test(it))).toEqual(['+a', '-a', '+b', '-b'])
    expect(log.indexOf('-c')).toBeLessThan(log.indexOf('-a'))
  })

  test('a review starts soon after it may', async () => {
    const asked = performance.now()
    await queue.ask(job(9))
    await until('started', () => of('#9').length === 1)
    const waited = (of('#9')[0]?.at ?? 0) - asked
    expect(waited).toBeGreaterThanOrEqual(195)
    expect(waited).toBeLessThan(5_000)
  })

  test('a long line is drained, not one job an interval', async () => {
    hold('#10', '#11')
    await queue.ask(job(10), { urgent: true })
    await queue.ask(job(11), { urgent: true })
    await until('both slots taken', () => of('#10').length + of('#11').length === 2)
    for (let pull = 1000; pull < 1100; pull++) await queue.ask(job(pull), { afterSeconds: 0 })
    const began = performance.now()
    endAll('#10', '#11')
    await until('drained', idle)
    expect(runs.filter(({ name }) => /^#10\d\d$/.test(name))).toHaveLength(100)
    expect(performance.now() - began).toBeLessThan(8_000)
  })
}
