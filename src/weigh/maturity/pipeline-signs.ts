import type { ProgramSign, SeenAt, Sign } from '../../model/maturity.ts'
import type { Command } from './pipeline-commands.ts'
import type { Pipeline } from './read-pipeline.ts'

const python = String.raw`(?:python[\d.]*|papermill|uv run|poetry run|accelerate launch|torchrun|jupyter nbconvert)\b[^&|;]*`
const made = (stem: string) => String.raw`\b(?:make|just|task|invoke|inv|nox -s|tox -e)\s+[\w-]*(?:${stem})\w*`
/** What runs a program of another language, with the name of what it is to do. */
const elsewhere = (stem: string) =>
  String.raw`\b(?:Rscript|spark-submit|julia|java -jar|sbt|mvn|gradlew?)\b[^&|;]*(?:^|[/\s_.:"'-])(?:${stem})(?:[/\s_.:"'A-Z-]|$)`

/** What a command does, by what it is called. */
const patterns: [Sign, RegExp][] = [
  [
    'trains-in-ci',
    new RegExp(
      String.raw`\bdvc (?:repro|exp run)\b|\btar_make\w*\(|\bkedro run\b|\bmlflow run\b|\baz ml job create\b|\bcreate-training-job\b|\bai custom-jobs create\b|\bdatabricks bundle run\b[^&|;]*train|${python}(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)|${made('train')}|${elsewhere('(?:[Rr]e)?[Tt]rain(?:er|ing)?')}`,
    ),
  ],
  [
    'evaluates-in-ci',
    new RegExp(
      String.raw`\bpromptfoo eval\b|\bdeepeval test\b|${python}(?:^|[/\s_.-])(?:evals?|evaluat(?:e|es|ion|ions)|backtest\w*)(?:[/\s_.-]|$)|${made('eval')}|${elsewhere('[Ee]val(?:uat(?:e|ion))?|[Bb]acktest')}`,
    ),
  ],
  [
    'evaluates-answers-in-ci',
    new RegExp(
      String.raw`\bpromptfoo(?:@\S+)? eval\b|^promptfoo\/promptfoo-action@|\bdeepeval test\b|\bbraintrust(?: push)? eval\b|^braintrustdata\/eval-action@|\binspect eval\b|\boaieval(?:set)?\b|\blangfuse\S* \S*experiment|\b(?:npm|pnpm|yarn|bun)(?: run)? [\w:-]*\bevals?\b|\bgiskard scan\b|${python}(?:^|[/\s_.-])(?:evals|(?:prompts?|rag|llms?|answers?|chat|agents?)[_-]eval\w*|eval\w*[_-](?:prompts?|rag|llms?|answers?|chat|agents?))(?:[/\s_.-]|$)`,
    ),
  ],
  [
    'tests-in-ci',
    new RegExp(
      String.raw`\bpytest\b|\bunittest\b|\btox\b|\bnox\b|${made('tests?')}|\b(?:sbt|mvn|mvnw|gradle|gradlew)\b[^&|;]*\b(?:test|verify|check|build)\b|\btestthat::|\bdevtools::(?:test|check)\b|\bR CMD check\b`,
    ),
  ],
  ['reviews-in-ci', /\bmle-review (?:review|gates)\b|^(?!.*\bcontract\b)\S*\/mle-review@/],
  ['contract-in-ci', /\bmle-review contract\b/],
  [
    'validates-data-in-ci',
    new RegExp(
      String.raw`\bgreat_expectations\b|\bgx checkpoint\b|\bsoda scan\b|\bdbt (?:test|build)\b|\bdatacontract test\b|${python}[\w/]*validat\w*_data|${python}[\w/]*data_validat`,
    ),
  ],
  ['rolls-back-in-ci', /\brollout undo\b|\bhelm rollback\b|\brollouts? abort\b|(?:^|[/\s_.-])roll-?_?back(?:[/\s_.-]|$)/],
]

/** What pipelines do: each command by its words, and by the programs that it names. */
export function pipelineSigns(pipelines: Pipeline[], programs: { path: string; signs: ProgramSign[] }[]): [Sign, SeenAt][] {
  return pipelines.flatMap(({ path, commands }) =>
    commands.flatMap((command): [Sign, SeenAt][] => {
      const at = { path, line: command.line }
      const named = programs.filter((program) => isRun(command, program.path)).flatMap(({ signs }) => signs)
      const said = patterns.flatMap(([sign, pattern]) => (pattern.test(command.text) && !isSetUp(command) ? [sign] : []))
      const trains = said.includes('trains-in-ci') || named.includes('trains')
      const asks = said.includes('evaluates-answers-in-ci') || named.includes('evaluates-answers')
      const ran = named.map((sign) => `${sign}-run` as Sign)
      const all: Sign[] = [
        ...said,
        ...ran,
        ...(trains ? (['trains-in-ci'] as const) : []),
        ...(trains && command.recurs ? (['retrains'] as const) : []),
        ...(asks && command.recurs ? (['asks-again'] as const) : []),
      ]
      return all.map((sign) => [sign, at])
    }),
  )
}

/** Installing or linting something runs nothing of it. */
function isSetUp({ text }: Command): boolean {
  return /^(?:(?:python[\d.]* -m )?(?:pip|uv pip|conda|mamba|poetry|npm|apt-get)\s+(?:install|add|ci)\b|(?:uv run |poetry run |python -m )?(?:ruff|black|flake8|mypy|pylint|isort)\b)/.test(
    text,
  )
}

/** Whether a command runs a program: by its path, as a module, by the class that it is called after. */
function isRun(command: Command, path: string): boolean {
  if (isSetUp(command) || !runner.test(command.text)) return false
  const words = command.text.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ''))
  const from = command.dir !== '' && path.startsWith(`${command.dir}/`) ? path.slice(command.dir.length + 1) : path
  const module = from.replace(/\.py$/, '').replaceAll('/', '.')
  if (words.includes(path) || words.includes(from) || words.includes(module) || words.includes(module.replace(/^src\./, ''))) return true
  const name = /([^/]+)\.(?:scala|java|kt)$/.exec(path)?.[1]
  return name !== undefined && words.some((word) => word === name || word.endsWith(`.${name}`))
}

const runner =
  /\b(?:python[\d.]*|papermill|uv|poetry|pdm|hatch|conda|jupyter|accelerate|torchrun|deepspeed|bash|Rscript|julia|spark-submit|java|sbt|mvn|gradlew?)\b/
