import { runOutputOf } from '../artifact/run-output.ts'

const folders =
  /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|node_modules|vendor|third_party|site-packages|\.venv|venv|env|\.git|\.tox|dist|build|__pycache__|mlruns|wandb|lightning_logs|\.ipynb_checkpoints|\.dvc|\.github)\//i

/** Files that tell nothing of the models here: tests, other people's code, what a tool left behind. */
export function isAside(path: string): boolean {
  return (
    path.length > 400 ||
    folders.test(path) ||
    /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|setup|noxfile|tasks|versioneer)\.py$/.test(path) ||
    isLeftByTool(path)
  )
}

function isLeftByTool(path: string): boolean {
  const output = runOutputOf(path)
  return output !== null && output.tool !== 'a training run'
}
