import type { Change, Entry, Tree } from '../model/change.ts'
import type { ModelChange } from '../model/evidence.ts'
import type { ModelSettings } from '../model/settings.ts'
import { codeSignature } from '../read/python.ts'
import { plainlyDiffers } from '../read/python-words.ts'
import { sourceKind } from '../read/source-kind.ts'
import { partOf, plainPath } from './model-files.ts'
import { namedPlans } from './plan/written.ts'

/** One path from one commit to another; the half of a `Change` that two trees can tell. */
export type Step = Pick<Change, 'path' | 'before' | 'base' | 'head'>

/** Text of a file at one side, or null where nobody could read it. */
export type TextOf = (side: 'base' | 'head', path: string) => string | null

/** Which part of a model the steps touched. Code is compared by its tokens, all else by object id; policy is the files that gates read. */
export function modelChange(model: ModelSettings, steps: Step[], textOf: TextOf): ModelChange {
  const change: ModelChange = {
    artifact: false,
    config: [],
    code: [],
    prompts: [],
    dependencies: [],
    cosmetic: [],
    metrics: false,
    policy: [],
    contract: [],
    dataContract: [],
  }
  for (const step of steps) add(change, model, step, textOf)
  return change
}

/** Whether a change touches what the model does, its artifact included. */
export function changesModel(change: ModelChange): boolean {
  return change.artifact || change.code.length + change.config.length + change.prompts.length > 0
}

/** Steps between two trees, for commits that nobody compared for us; renames are a deletion and an addition. */
export function stepsBetween(from: Tree, to: Tree): Step[] {
  const paths = new Set([...Object.keys(from), ...Object.keys(to)])
  return [...paths].flatMap((path): Step[] => {
    const [base, head] = [from[path] ?? null, to[path] ?? null]
    return base?.id === head?.id && base?.mode === head?.mode ? [] : [{ path, before: path, base, head }]
  })
}

function add(change: ModelChange, model: ModelSettings, step: Step, textOf: TextOf): void {
  const { path, before } = step
  const renamed = before !== path
  const [now, was] = [partOf(model, path), renamed ? partOf(model, before) : null]
  addEvidence(change, model, [path, before])
  const parts = [now, was].filter((part) => part !== null && part !== 'evidence')
  const part = parts.includes('artifact') ? 'artifact' : parts[0]
  if (part === undefined) return
  // A file that left the model for another place is gone from it; one that came from elsewhere is new in it.
  const crossed = renamed && parts.length < 2
  const same = !crossed && (part === 'code' || part === 'dependency' ? sameMeaning(step, textOf) : sameContent(step))
  if (part === 'artifact') change.artifact ||= !same || renamed
  else if (same) change.cosmetic.push(path)
  else change[listOf[part]].push(path)
}

const listOf = { prompt: 'prompts', code: 'code', config: 'config', dependency: 'dependencies' } as const

function addEvidence(change: ModelChange, model: ModelSettings, paths: string[]): void {
  const is = (setting: unknown) => typeof setting === 'string' && paths.includes(plainPath(setting))
  if (is(model.metrics) || is(model.metrics && `${model.metrics}.stamp.json`)) change.metrics = true
  if (is(model.contract)) change.contract.push(plainPath(model.contract as string))
  for (const setting of [model.data_contract ?? []].flat()) if (is(setting)) change.dataContract.push(plainPath(setting))
  for (const setting of [model.gates, model.production]) if (is(setting)) change.policy.push(plainPath(setting as string))
  const plans = paths.filter((path) => namedPlans(model).has(path))
  if (plans.length > 0) change.plans = [...new Set([...(change.plans ?? []), ...plans])]
}

/** Same bytes: at most the mode or the name differs. */
function sameContent({ base, head }: Step): boolean {
  return base !== null && head !== null && base.id === head.id && kindOf(base) === kindOf(head)
}

/** Same program: equal token streams; an empty file that came or went is no change either. */
function sameMeaning(step: Step, textOf: TextOf): boolean {
  if (sameContent(step)) return true
  const { path, before, base, head } = step
  if ([base, head].some((entry) => entry !== null && kindOf(entry) !== 'file')) return false
  const [old, now] = [textAt(before, base, 'base', textOf), textAt(path, head, 'head', textOf)]
  if (old === null || now === null) return false
  if (isPython(before) && isPython(path) && plainlyDiffers(old, now)) return false
  const signature = codeSignature(before, old)
  return signature !== null && signature === codeSignature(path, now)
}

function textAt(path: string, entry: Entry | null, side: 'base' | 'head', textOf: TextOf): string | null {
  if (entry !== null) return textOf(side, path)
  return isPython(path) ? '' : '{"cells": []}'
}

function isPython(path: string): boolean {
  return sourceKind(path) === 'python'
}

function kindOf({ mode }: Entry): 'file' | 'symlink' | 'submodule' {
  return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file'
}
