import type { ProgramSign, SeenAt, Sign } from '../../model/maturity.ts'
import type { Command, Pipeline } from './pipeline-commands.ts'

const python = String.raw`(?:python[\d.]*|papermill|uv run|poetry run|accelerate launch|torchrun|jupyter nbconvert)\b[^&|;]*`
const made = (stem: string) => String.raw`\b(?:make|just|task|invoke|inv|nox -s|tox -e|npm run)\s+[\w-]*(?:${stem})\w*`

/** What a command does, by what it is called. */
const patterns: [Sign, RegExp][] = [
  [
    'trains-in-ci',
    new RegExp(
      String.raw`\bdvc (?:repro|exp run)\b|\bkedro run\b|\bmlflow run\b|\baz ml job create\b|\bcreate-training-job\b|\bai custom-jobs create\b|${python}(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)|${made('train')}`,
    ),
  ],
  [
    'evaluates-in-ci',
    new RegExp(
      String.raw`\bpromptfoo eval\b|\bdeepeval test\b|${python}(?:^|[/\s_.-])(?:evals?|evaluat(?:e|es|ion|ions))(?:[/\s_.-]|$)|${made('eval')}`,
    ),
  ],
  ['tests-in-ci', new RegExp(String.raw`\bpytest\b|\bunittest\b|\btox\b|\bnox\b|${made('tests?')}`)],
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
  return pipelines.flatMap(({ path, recurs, commands }) =>
    commands.flatMap((command): [Sign, SeenAt][] => {
      const at = { path, line: command.line }
      const named = programs.filter((program) => isRun(command, program.path)).flatMap(({ signs }) => signs)
      const said = patterns.flatMap(([sign, pattern]) => (pattern.test(command.text) && !isSetUp(command) ? [sign] : []))
      const trains = said.includes('trains-in-ci') || named.includes('trains')
      const ran = named.map((sign) => `${sign}-run` as Sign)
      const all: Sign[] = [
        ...said,
        ...ran,
        ...(trains ? (['trains-in-ci'] as const) : []),
        ...(trains && recurs ? (['retrains'] as const) : []),
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

/** Whether a command runs a program: by its path, or as a module. */
function isRun(command: Command, path: string): boolean {
  if (isSetUp(command) || !/\b(?:python|papermill|uv|poetry|jupyter|accelerate|torchrun|bash)\b/.test(command.text)) return false
  const words = command.text.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ''))
  return words.includes(path) || words.includes(path.replace(/\.py$/, '').replaceAll('/', '.'))
}
