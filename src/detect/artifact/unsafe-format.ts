import type { Facts, Sighting } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { type UnsafeLoad, unsafeLoads } from '../../weigh/artifact/unsafe-loads.ts'
import { isPractice } from '../../weigh/code/practice.ts'
import { isMlCode } from '../../weigh/ml-code.ts'
import { owns, plainPath } from '../../weigh/model-files.ts'

const hint = /pickle|joblib|dill|torch\.load|allow_pickle/

export default detector({
  reads: ['programs', 'changes', 'evidence'],
  *detect({ programs, changes, evidence }) {
    const models = Object.entries(valueOf(evidence.settings)?.models ?? {})
    for (const program of programs) {
      if (!program.cells.some(({ text }) => hint.test(text))) continue
      const isOwned = models.some(([, model]) => owns(model, program.headPath))
      if (isPractice(program, isOwned)) continue
      const isMl = isOwned || isMlCode(program)
      for (const load of unsafeLoads(program)) if (isMl || load.origin !== null) yield told(load)
    }
    for (const [model, { artifact }] of models) {
      const path = plainPath(artifact ?? '')
      const isChanged = changes.some((change) => change.path === path && change.head !== null)
      const facts: Facts = { path, model }
      if (isChanged && /\.(?:pkl|pickle|joblib|dill)$/.test(path))
        yield { place: { is: 'file', path }, variant: 'served', severity: 'N', facts, text: 'served' }
    }
  },
})

function told({ call, origin, depends, place }: UnsafeLoad): Sighting {
  if (origin === null) return { place, variant: 'own', severity: 'N', facts: { call }, text: call }
  const sighting = { place, variant: 'foreign', facts: { call, origin }, text: call } as const
  if (!depends) return sighting
  // Newer versions of torch refuse code by default; whoever resumes a run names a file of one's own.
  return origin === 'the command line' ? { ...sighting, severity: 'N' } : { ...sighting, confidence: 'medium' }
}
