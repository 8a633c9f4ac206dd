import type { Program } from '../../model/program.ts'

/** What a trainer asks a module for is no test: `def test_step(self, batch, _)`. */
const hooks = 'step|epoch|dataloader|loader|loop|batch'

const tests = new RegExp(`^[ \\t]*(?:async )?def test_(?!(?:${hooks})(?:_|\\b))|^(?:import|from) (?:pytest|unittest)\\b`, 'm')

/** A file of unit tests: the models that it fits to see that they fit are judged by nobody and ship nowhere. */
export function isTestCode({ path, kind, cells }: Program): boolean {
  return kind !== 'notebook' && cells.some(({ text }) => isTestText(path, text))
}

/** The same of a file's text, before it is read. */
export function isTestText(path: string, text: string): boolean {
  return /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path) && tests.test(text)
}
