const places = new RegExp(
  [
    String.raw`^\.github\/workflows\/[^/]+\.ya?ml`,
    String.raw`^\.github\/actions\/(?:[^/]+\/)+action\.ya?ml`,
    String.raw`(?:^|\/)\.gitlab-ci\.ya?ml|^\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml`,
    String.raw`^\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml`,
    String.raw`(?:^|\/)\.?azure-?pipelines(?:[^/]*|\/(?:[^/]+\/)*[^/]+)\.ya?ml`,
    String.raw`(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|\.woodpecker|appveyor|(?:cloudbuild|buildspec)[^/]*)\.ya?ml`,
    String.raw`^\.(?:buildkite|woodpecker)\/(?:[^/]+\/)*[^/]+\.ya?ml`,
    String.raw`(?:^|[/_.-])cron-?jobs?(?:[/_.-][^/]*)?\.ya?ml`,
    String.raw`(?:^|\/)(?:Jenkinsfile[^/]*|[^/]+\.jenkinsfile)`,
  ]
    .map((it) => `(?:${it})$`)
    .join('|'),
  'i',
)

const likely =
  /(?:^|[/_.-])(?:workflows?|pipelines?|jobs?|schedules?|(?:re)?train(?:ing)?|flows?|databricks|resources|endpoints?|deployments?|monitor(?:ing|s)?|k8s|kube(?:rnetes)?|manifests|deploy|charts|helm|argo|infra|azureml|aml|sagemaker|vertex|prefect|template|cloudformation|stacks?|serverless)(?:[/_.-][^/]*)*\.ya?ml$/i

const script = /(?:^|\/)(?:[^/]+\.(?:sh|bash)|(?:GNU)?[Mm]akefile|[Jj]ustfile)$/

const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//

/** Whether a file is what a service runs, by where it lies. */
export const isPipelinePath = (path: string): boolean => places.test(path)

/** Whether a file may be a job of a platform that trains or serves; what it holds decides. */
export const mayBeJob = (path: string): boolean => path.length <= 300 && likely.test(path) && !vendored.test(path)

/** Whether a file holds commands that something else has to start. */
export const isScriptPath = (path: string): boolean => script.test(path) && !vendored.test(path)
