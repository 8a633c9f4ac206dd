import { isBelow, isStep, modelFolder } from './model-folder.ts'
import { isNamedAfter, wordsOf } from './model-id.ts'
import type { ModelRoot, RootSigns } from './model-roots.ts'
import { isLearning, isTrial } from './program-signs.ts'

/** The models of one folder, where several programs train there and each has an artifact or figures of its name: `train_churn.py`, `models/churn.pkl`. */
export function namesakes(root: ModelRoot, { programs, artifacts, metrics }: RootSigns): ModelRoot[] {
  const training = programs.filter((it) => isLearning(it) && !isTrial(it) && modelFolder(it.program.path) === root.folder)
  const named = new Map(training.map((it) => [nameOf(it.program.path), it.signs[0]?.from ?? it.program.path] as const).toReversed())
  named.delete('')
  const names = [...named.keys()].toReversed()
  const kept = [...artifacts, ...metrics].filter((path) => isBelow(path, root.folder))
  const shown = names.filter((name) =>
    kept.some((path) =>
      isNamedAfter(
        path,
        name,
        names.filter((other) => other !== name),
      ),
    ),
  )
  if (shown.length < 2) return [root]
  return shown.sort().map((name) => ({ folder: root.folder, name, from: named.get(name) ?? root.from }))
}

/** A program's name without the words of its work: `churn` of `train_churn_model.py`. */
function nameOf(path: string): string {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return wordsOf(stem)
    .filter((word) => !isStep(word) && !/^(?:fit|run|final|new|old|best)$/.test(word))
    .join('-')
}
