/** A folder that a tool fills while it runs, and the tool. */
export interface RunOutput {
  folder: string
  tool: string
}

/** What tools leave behind, by what only they write: a folder of that name alone may be somebody's code. */
const outputs: [tool: string, path: RegExp][] = [
  ['MLflow', /^(.*?(?:^|\/)mlruns)\/(?:\d+|\.trash|models)\/.|^(.*?(?:^|\/)mlruns)\/[^/]+\/[0-9a-f]{32}\//],
  ['MLflow', /^(.*?(?:^|\/)mlartifacts)\/\d+\//],
  ['Weights & Biases', /^(.*?(?:^|\/)wandb)\/(?:(?:offline-)?run-\d{8}_\d{6}-|latest-run|debug(?:-internal)?\.log)/],
  ['Jupyter', /^(.*?(?:^|\/)\.ipynb_checkpoints)\/./],
  ['Lightning', /^(.*?(?:^|\/)lightning_logs)\/version_\d+\//],
  ['Hydra', /^(.*?(?:^|\/)(?:outputs|multirun)\/\d{4}-\d{2}-\d{2})\/\d{2}-\d{2}-\d{2}\//],
  ['Hydra', /^(.*?(?:^|\/)\.hydra)\/(?:config|hydra|overrides)\.yaml$/],
  ['TensorBoard', /^(.*)\/events\.out\.tfevents\.\d+[^/]*$/],
  ['a trainer of transformers', /^(.*?(?:^|\/)checkpoint-\d+)\/./],
  ['CatBoost', /^(.*?(?:^|\/)catboost_info)\/(?:learn|test|catboost_training|time_left|tmp|events)/],
  ['Ray', /^(.*?(?:^|\/)ray_results)\/./],
  [
    'a training run',
    /^(.*?(?:^|\/)(?:checkpoints?|ckpts?))\/(?:.*\/)?[^/]+\.(?:ckpt|pth?|bin|safetensors|h5|keras|index|data-\d{5}-of-\d{5}|pkl)$/,
  ],
]

/** The run's output that a path belongs to; null: none. What tests and examples keep is kept on purpose. */
export function runOutputOf(path: string): RunOutput | null {
  if (path.length > 500 || /(?:^|\/)(?:tests?|testdata|fixtures|examples?|docs|node_modules)\//.test(path)) return null
  for (const [tool, pattern] of outputs) {
    const found = pattern.exec(path)
    if (found !== null) return { folder: found[1] ?? found[2] ?? path, tool }
  }
  return null
}
