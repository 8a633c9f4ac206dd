import { behaviourCases, type Contract } from '../model/contract.ts'
import { portElements } from '../model/contract-port.ts'
import { loosenedCost } from './loosened-cost.ts'
import { loosenedOutputs } from './loosened-outputs.ts'
import { fell, gone, rose, turned } from './loosened-words.ts'
import { equivalenceTolerance, toleranceOf } from './tolerance-of.ts'

/** Paths of golden examples, at base and at head. */
export interface GoldenPaths {
  base: string[]
  head: string[]
}

/** What head's contract asks less of than base's does, one phrase each. Signatures are compared elsewhere. */
export function loosenedContract(base: Contract, head: Contract, golden: GoldenPaths): string[] {
  return [
    ...ofModel(base.model, head.model),
    ...(base.runtime === undefined ? [] : turned('runtime', words(base.runtime), head.runtime && words(head.runtime))),
    ...maxAges(base, head),
    ...loosenedOutputs(base.outputs, head.outputs),
    ...ofBehaviour(base.behaviour, head.behaviour),
    ...(base.batch === 'independent' ? turned('batch', base.batch, head.batch) : []),
    ...(base.deterministic ? turned('deterministic', 'true', String(head.deterministic)) : []),
    ...fell('generated.cases', base.generated.cases, head.generated.cases),
    ...ofGolden(base, head, golden),
    ...ofEquivalence(base, head),
    ...loosenedCost(base, head),
  ]
}

function ofModel(base: Contract['model'], head: Contract['model']): string[] {
  const widened = (['domains', 'operators'] as const).flatMap((key) => {
    const before = base[key]
    if (before === undefined) return []
    const more = head[key]?.filter((it) => !before.includes(it))
    return more === undefined ? gone(`model.${key}`) : more.map((it) => `model.${key} allows ${it}`)
  })
  return [
    ...(['sha256', 'version'] as const)
      .filter((key) => base[key] !== undefined && head[key] === undefined)
      .flatMap((key) => gone(`model.${key}`)),
    ...base.metadata.filter((key) => !head.metadata.includes(key)).map((key) => `model.metadata no longer asks for ${key}`),
    ...(['opset', 'ir'] as const).flatMap((key) => [
      ...rose(`model.${key}.max`, base[key]?.max, head[key]?.max),
      ...fell(`model.${key}.min`, base[key]?.min, head[key]?.min),
    ]),
    ...widened,
  ]
}

function maxAges(base: Contract, head: Contract): string[] {
  return Object.entries(base.inputs).flatMap(([name, { max_age }]) => {
    const now = Object.hasOwn(head.inputs, name) ? head.inputs[name] : undefined
    return now === undefined ? [] : rose(`inputs.${name}.max_age`, max_age, now.max_age)
  })
}

function ofBehaviour(base: Contract['behaviour'], head: Contract['behaviour']): string[] {
  const [was, is] = [base.largest_batch, head.largest_batch]
  return [
    ...(base.schema === undefined ? [] : turned('behaviour.schema', base.schema, head.schema)),
    ...behaviourCases.flatMap((name) => turned(`behaviour.${name}`, base[name], head[name])),
    ...turned('behaviour.largest_batch', was?.is, is?.is),
    ...(was?.is === 'accept' && is?.is === 'accept' ? fell('behaviour.largest_batch.size', was.size, is.size) : []),
  ]
}

function ofGolden(base: Contract, head: Contract, paths: GoldenPaths): string[] {
  const providers = ['cpu', ...Object.keys(base.providers).filter((name) => name !== 'cpu')]
  const tolerances = portElements.flatMap((type) =>
    providers.flatMap((provider) => {
      const [was, is] = [toleranceOf(base, type, provider), toleranceOf(head, type, provider)]
      const what = provider === 'cpu' ? type : `${provider}.${type}`
      return [
        ...rose(`tolerance.${what}.absolute`, was.absolute, is.absolute),
        ...rose(`tolerance.${what}.relative`, was.relative, is.relative),
      ]
    }),
  )
  const kept = new Set(paths.head)
  return [
    ...paths.base.filter((path) => !kept.has(path)).map((path) => `the golden example ${path} is removed`),
    ...tolerances,
    ...(base.golden.nan_equal ? [] : turned('golden.nan_equal', 'false', String(head.golden.nan_equal))),
  ]
}

function ofEquivalence(base: Contract, head: Contract): string[] {
  const [was, is] = [base.equivalence, head.equivalence]
  if (was === undefined) return []
  if (is === undefined) return gone('equivalence')
  const [before, after] = [equivalenceTolerance(base, 'float32', 'cpu'), equivalenceTolerance(head, 'float32', 'cpu')]
  return [
    ...turned('equivalence.predictions', was.predictions, is.predictions),
    ...rose('equivalence.max_differing', was.max_differing, is.max_differing),
    ...(was.tolerance === undefined && is.tolerance === undefined
      ? []
      : rose('equivalence.tolerance.absolute', before.absolute, after.absolute)),
    ...(was.tolerance === undefined && is.tolerance === undefined
      ? []
      : rose('equivalence.tolerance.relative', before.relative, after.relative)),
  ]
}

function words({ name, version }: NonNullable<Contract['runtime']>): string {
  return version === undefined ? name : `${name} ${version}`
}
