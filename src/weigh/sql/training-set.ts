import type { SqlStatement } from '../../model/sql.ts'

const outputs =
  /^(?:labels?|y|y_true|target|ground_truth|is_train|train_test(?:_split)?|split|data_split|dataset_split|fold)$|^label_|_label$|^target_(?:label|class|flag)$/
const words = /^(?:train|training|trainset|labels?|labelled|labeled|datasets?|features?|featureset)$/
const folders = /^(?:train|training|labels?|datasets?|ml|feature_store|training_sets?)$/

/** How surely a query in a file makes rows to learn from: 3 by what it gives or fills, 2 by the file's name, 0 not at all. An ordinary query is none of ours. */
export function makesTrainingSet(path: string, { creates, query }: SqlStatement): 0 | 2 | 3 {
  const given = query.selects.some((select) => select.outputs.some(({ name }) => name !== null && outputs.test(name)))
  if (given || wordsOf(creates ?? '').some((word) => words.test(word))) return 3
  return isTrainingFile(path) ? 2 : 0
}

/** Whether words of a text that nothing understands tell of rows to learn from. */
export function tellsOfTraining(text: string): boolean {
  return /\b(?:labels?|y_true|ground_truth|is_train|train_test_split|label_\w{1,40}|(?:training|train)_\w{1,40}|as\s{1,9}target)\b/i.test(
    text,
  )
}

/** Whether a file is called as those are that make rows to learn from. */
export function isTrainingFile(path: string): boolean {
  const steps = path.toLowerCase().split('/')
  const file = (steps.at(-1) ?? '').replace(/\.[a-z]+$/, '')
  return wordsOf(file).some((word) => words.test(word)) || steps.slice(0, -1).some((step) => folders.test(step))
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[^a-z0-9]+/)
}
