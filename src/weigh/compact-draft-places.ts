import type { ArtifactIdentity, ModelEvidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'
import { candidateMetrics } from './compact-draft-metrics.ts'
import { configured, nameInText, shortDigest, someOf } from './compact-draft-words.ts'

/** What the evidence tells, and where. */
export interface Told {
  text: string
  from: string[]
}

/** What labels and rows the candidate was measured on: by its metrics, else by the data contract, else by the files that the tree records. */
export function dataAnswer(model: ModelEvidence): Told | null {
  const metrics = candidateMetrics(model)
  const contract = valueOf(model.dataContract.head)
  const label = metrics?.data.label ?? contract?.label.id?.value ?? contract?.label.definition?.value ?? null
  const stated = metrics?.data.snapshot ?? contract?.snapshot?.value ?? null
  const snapshot = stated === null ? (model.datasets.length === 0 ? null : someOf(model.datasets.map(nameInText), 3)) : nameInText(stated)
  const before = valueOf(model.metrics.base)?.data.snapshot ?? null
  const moved = before === null || stated === null || before === stated || model.isNew ? '' : `, after ${nameInText(before)}`
  const parts = [label === null ? null : nameInText(label), snapshot === null ? null : `${snapshot}${moved}`].filter((it) => it !== null)
  if (parts.length === 0) return null
  const ofMetrics = metrics?.data.label != null || metrics?.data.snapshot != null
  const ofContract = (metrics?.data.label == null && label !== null) || (metrics?.data.snapshot == null && stated !== null)
  return {
    text: parts.join(' on '),
    from: [
      ...(ofMetrics ? [model.settings.metrics ?? 'metrics'] : []),
      ...(ofContract ? [model.dataContract.at.head ?? 'data contract'] : []),
      ...(stated === null && snapshot !== null ? ['the tree'] : []),
    ],
  }
}

/** The model that the candidate is compared with, by its artifact's digest; and what production is measured by. */
export function baselineAnswer(model: ModelEvidence, { baseRef, base }: { baseRef: string; base: string }): Told | null {
  if (model.isNew || (model.settings.artifact !== undefined && model.artifact.base === null)) return null
  const before = valueOf(model.metrics.base)
  const { artifact } = model
  if (artifact.base === null && before === null) return null
  const what = artifact.base === null ? `commit ${base.slice(0, 12)}` : identity(artifact.base)
  const measured = before?.data.snapshot == null ? '' : `, measured on ${nameInText(before.data.snapshot)}`
  const production = valueOf(model.production.base)
  const served =
    production === null ? '' : `; production as in ${nameInText(model.settings.production ?? '')}${ofArtifact(production.artifact)}`
  return {
    text: `the model on ${nameInText(baseRef)}: ${what}${measured}${served}`,
    from: [artifact.base?.path ?? baseRef, ...(before === null ? [] : [model.settings.metrics ?? 'metrics'])],
  }
}

/** An artifact by its path and the digest that tells it from another. */
export function identity({ path, digest, kind }: ArtifactIdentity): string {
  return kind === 'reference' ? nameInText(digest) : `${nameInText(path)} (${shortDigest(digest)})`
}

function ofArtifact(artifact: string | null): string {
  return artifact === null ? '' : ` (${nameInText(shortDigest(artifact))})`
}

/** Where a model's gates are written. */
export function gatesPlace({ settings }: Pick<ModelEvidence, 'settings'>): string {
  return typeof settings.gates === 'string' ? settings.gates : configured('gates')
}
