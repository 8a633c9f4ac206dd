/** Nodes of one operator that ran on one provider. */
export interface PlacedOperator {
  operator: string
  provider: string
  /** Nodes, not runs of them. */
  nodes: number
  /** Mean of one run. */
  milliseconds: number
  /** Of the time of all nodes, 0 to 1. */
  share: number
}

/** Where a model's nodes really ran, from the runtime's own profile. Constants that it folded away are no nodes any more. */
export interface Placement {
  /** Runs that were counted. */
  runs: number
  nodes: number
  operators: PlacedOperator[]
  /** Copies between devices that the runtime put in: in neither share. */
  copies: PlacedOperator[]
  providers: { provider: string; nodes: number; nodeShare: number; timeShare: number }[]
  /** Some kernels were timed on the device itself; the others, and all where it is false, by the host's clock. */
  deviceTimed: boolean
}

interface Span {
  cat: string
  name: string
  ts: number
  dur: number
  operator: string
  provider: string
  index: string
}

interface Node {
  operator: string
  provider: string
  microseconds: number
}

/** The runtime's provider by the name that a session is asked for it: `WebGpuExecutionProvider` is `webgpu`. */
export function providerName(runtimeName: string): string {
  return runtimeName.replace(/ExecutionProvider$/, '').toLowerCase()
}

/** Reads a profile (a Chrome trace) as onnxruntime writes it; the first `warmup` runs do not count. A `why` where it is none. */
export function weighPlacement(trace: unknown, warmup: number): Placement | { why: string } {
  if (!Array.isArray(trace)) return { why: 'the profile is no list of events' }
  const spans = trace.map(span).filter((one) => one !== null)
  const runs = spans.filter(({ cat, name }) => cat === 'Session' && name === 'model_run').sort((a, b) => a.ts - b.ts)
  const counted = runs.slice(warmup)
  const first = counted[0]
  if (first === undefined) return { why: `the profile holds ${runs.length} runs, not more than the ${warmup} to warm up` }

  const nodes = new Map<string, Node>()
  const byName = new Map<string, Node[]>()
  for (const { name, operator, provider, index } of spans.filter(isNode)) {
    const key = `${index} ${name}`
    if (nodes.has(key)) continue
    const node = { operator, provider, microseconds: 0 }
    nodes.set(key, node)
    const plain = name.replace(/_kernel_time$/, '')
    byName.set(plain, [...(byName.get(plain) ?? []), node])
  }
  // A kernel that the device timed says more than the host, which only handed it over. It names its node (`node&operator&kernel`), or
  // stands behind it with its operator (CUDA).
  const device = new Set<Node>()
  const before = new Map<string, Node | undefined>()
  for (const one of spans) {
    const { cat, name, operator, dur, ts } = one
    if (isNode(one)) before.set(operator, nodes.get(`${one.index} ${name}`))
    if ((cat !== 'Api' && cat !== 'Kernel') || ts < first.ts) continue
    const named = byName.get(name.split('&')[0] ?? '')
    const node = named === undefined ? before.get(operator) : named.length === 1 ? named[0] : undefined
    if (node === undefined || node.provider === 'cpu') continue
    device.add(node)
    node.microseconds += dur
  }
  for (const { name, index, dur } of spans.filter((one) => isNode(one) && one.ts >= first.ts)) {
    const node = nodes.get(`${index} ${name}`)
    if (node !== undefined && !device.has(node)) node.microseconds += dur
  }
  return summed([...nodes.values()], counted.length, device.size > 0)
}

function summed(nodes: Node[], runs: number, deviceTimed: boolean): Placement {
  const copying = ({ operator }: Node) => /^Memcpy(To|From)Host$/.test(operator)
  const own = nodes.filter((node) => !copying(node))
  const time = (some: Node[]) => some.reduce((sum, { microseconds }) => sum + microseconds, 0)
  const all = time(own)
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const rows = (some: Node[]): PlacedOperator[] =>
    [...Map.groupBy(some, ({ operator, provider }) => `${operator}\n${provider}`).values()]
      .map((alike) => ({
        operator: alike[0]?.operator ?? '',
        provider: alike[0]?.provider ?? '',
        nodes: alike.length,
        milliseconds: time(alike) / 1000 / runs,
        share: share(time(alike), all),
      }))
      .sort((a, b) => b.milliseconds - a.milliseconds || (a.operator < b.operator ? -1 : 1))
  return {
    runs,
    nodes: own.length,
    operators: rows(own),
    copies: rows(nodes.filter(copying)),
    providers: [...Map.groupBy(own, ({ provider }) => provider)]
      .map(([provider, some]) => ({
        provider,
        nodes: some.length,
        nodeShare: share(some.length, own.length),
        timeShare: share(time(some), all),
      }))
      .sort((a, b) => b.nodes - a.nodes),
    deviceTimed,
  }
}

const isNode = ({ cat, operator, provider }: Span) => cat === 'Node' && operator !== '' && provider !== ''

function span(event: unknown): Span | null {
  if (typeof event !== 'object' || event === null) return null
  const { cat, name, ts, dur, args } = event as Record<string, unknown>
  if (typeof cat !== 'string' || typeof name !== 'string' || typeof ts !== 'number' || typeof dur !== 'number' || !(dur >= 0)) return null
  const more = (typeof args === 'object' && args !== null ? args : {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  return { cat, name, ts, dur, operator: text(more.op_name), provider: providerName(text(more.provider)), index: text(more.node_index) }
}
