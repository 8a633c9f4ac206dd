/** Folders named after what is done in them: whose model it is stands above. */
const steps = new Set(
  `src lib libs common shared platform base toolkit framework script scripts notebook notebooks nbs train training trainer trainers trainings model models modeling modelling pipeline pipelines
  code app apps core job jobs task tasks step steps experiment experiments exp bin cmd main python py ml node nodes flow flows dag dags workflow
  workflows component components evaluation evaluate eval evaluator inference serving serve predict prediction predictions features feature
  data dataset datasets processing preprocessing preprocess utils util common helpers tools engine engines learner learners api server service
  research analysis build examples example demo demos tutorials tutorial playground sandbox monitoring monitor deploy deployment deployments
  orchestration prefect airflow mlflow dagster kubeflow sagemaker vertex backend project projects package packages services module modules
  science engineering reporting ops mlops prod production dev and of with for`.split(/\s+/),
)

/** What a model leaves lies in folders of these names. */
const leavings = new Set(
  'prompts prompt artifacts artifact checkpoints checkpoint ckpt weights saved_models saved_model model_store registry outputs output results result metrics reports report runs mlruns dvclive latest best final'.split(
    ' ',
  ),
)

/** Code that several models share lies in folders of these names. */
const shared = /^(?:common|shared|lib|libs|core|platform|base|utils?|toolkit|framework|commons|helpers|ml_?lib|mlcore|pylib)$/i

/** Where people try things out, or show them: a model beside them is the one that counts. */
const practice =
  /^(?:.*\/)?(?:notebooks?|nbs|experiments?|exploration|explore|research|examples?|tutorials?|demos?|playground|sandbox|scratch|archive|archived|old|legacy|deprecated|docs?|benchmarks?|assets)(?:\/|$)/i

export const isPracticeFolder = (path: string) => practice.test(path)

/** Whose folder a file is of: the nearest above it that is not named after a step of the work. Empty: the root. */
export function modelFolder(path: string): string {
  const folders = path.split('/').slice(0, -1)
  while (folders.length > 0 && isStep(folders.at(-1) ?? '')) folders.pop()
  return folders.join('/')
}

export function isStep(folder: string): boolean {
  const name = folder
    .toLowerCase()
    .replaceAll('-', '_')
    .replace(/^\d+[_.]/, '')
  if (/^v?\d+(?:[._]\d+)*$/.test(name) || leavings.has(name)) return true
  return name.split('_').every((word) => steps.has(word))
}

/** The folder of shared code that a file lies in, where nothing but steps stands above it; null: none. */
export function sharedFolder(path: string): string | null {
  const folders = path.split('/').slice(0, -1)
  const at = folders.findIndex((name) => shared.test(name))
  return at === -1 || modelFolder(path) !== '' ? null : folders.slice(0, at + 1).join('/')
}

/** Whether a path lies below a folder; everything lies below the root. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
