import type { Program } from '../../model/program.ts'

/** What a trainer asks a module for is no test: `def test_step(self, batch, _)`. */
const hooks = 'step|epoch|dataloader|loader|loop|batch'

const tests = new RegExp(`^[ \\t]*(?:async )?def test_(?!(?:${hooks})(?:_|\\b))|^(?:import|from) (?:pytest|unittest)\\b`, 'm')

/** A file of unit tests: the models that it fits to see that they fit are judged by nobody and ship nowhere. */
export function isTestCode({ path, kind, cells }: Program): boolean {
  if (kind === 'notebook' || !/(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path)) return false
  return cells.some(({ text }) => tests.test(text))
}
