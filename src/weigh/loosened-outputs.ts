import type { Contract } from '../model/contract.ts'
import type { ContractOutput } from '../model/contract-port.ts'
import { fell, gone, rose, turned } from './loosened-words.ts'

/** What outputs must no longer keep to. An output that is gone changes the signature and is told there. */
export function loosenedOutputs(base: Contract['outputs'], head: Contract['outputs']): string[] {
  return Object.entries(base).flatMap(([name, was]) => {
    const is = Object.hasOwn(head, name) ? head[name] : undefined
    return is === undefined ? [] : loosenedOutput(was, is).map((what) => `outputs.${name}.${what}`)
  })
}

function loosenedOutput(base: ContractOutput, head: ContractOutput): string[] {
  const { categories } = base
  const more = head.categories?.filter((it) => !categories?.includes(it))
  const [was, is] = [base.sums_to, head.sums_to]
  const order = (it: ContractOutput['monotone'][number]) => `${it.is} ${it.in === undefined ? `along ${it.axis}` : `in ${it.in}`}`
  const kept = head.monotone.map(order)
  return [
    ...fell('min', base.min, head.min),
    ...rose('max', base.max, head.max),
    ...(categories === undefined ? [] : more === undefined ? gone('categories') : more.map((it) => `categories allows ${it}`)),
    ...(base.finite ? turned('finite', 'true', String(head.finite)) : []),
    ...(base.nullable ? [] : turned('nullable', 'false', String(head.nullable))),
    ...(base.shape !== undefined && head.shape === undefined ? gone('shape') : []),
    ...(was === undefined ? [] : turned('sums_to', `${was.value} along ${was.axis}`, is && `${is.value} along ${is.axis}`)),
    ...(is?.tolerance === undefined ? [] : rose('sums_to.tolerance', was?.tolerance ?? (was === undefined ? undefined : 0), is.tolerance)),
    ...base.monotone
      .map(order)
      .filter((it) => !kept.includes(it))
      .map((it) => `monotone no longer asks for ${it}`),
  ]
}
