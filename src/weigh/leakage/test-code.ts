import type { Program } from '../../model/program.ts'

/** A file of unit tests: the models that it fits to see that they fit are judged by nobody and ship nowhere. */
export function isTestCode({ path, kind, cells }: Program): boolean {
  if (kind === 'notebook' || !/(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path)) return false
  return cells.some(({ text }) => /^[ \t]*(?:async )?def test_|^(?:import|from) (?:pytest|unittest)\b/m.test(text))
}
