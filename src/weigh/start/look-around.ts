import type { Guess, ModelStart, Workplace } from '../../model/start.ts'
import { codeOwnersPaths, type OwnersLine, ownersOf, readCodeOwners } from '../../read/code-owners.ts'
import { readProgram } from '../../read/program.ts'
import { isMlCode } from '../ml-code.ts'
import { keptArtifacts } from './artifact-guess.ts'
import { isAside } from './aside.ts'
import { contractsThere, dataContractsThere, gatesThere } from './existing.ts'
import { metricsFiles } from './metrics-files.ts'
import { modelIds } from './model-id.ts'
import { modelRoots } from './model-roots.ts'
import { type Found, modelStart } from './model-start.ts'
import { namesakes } from './namesakes.ts'
import { type ProgramSigns, programSigns } from './program-signs.ts'

/** What a repository seems to hold. */
export interface Around {
  models: ModelStart[]
  approvers: Guess<string[]> | null
  /** Folders that look like models beyond those that are written down. */
  further: number
}

/** More models than that nobody reads at once. */
const mostModels = 60

const prompts = /(?:^|\/)prompts?\/.*\.(?:md|txt|ya?ml|json|jinja2?|j2|prompt)$|\.prompt(?:\.(?:md|txt|ya?ml))?$/i

/** Looks for models, and for what belongs to each. Everything that is said of them is a guess. */
export function lookAround({ name, files, texts }: Workplace): Around {
  const programs = programsIn(texts)
  const kept = keptArtifacts(files, texts)
  const metrics = metricsFiles(texts)
  const prompted = files.flatMap(({ path }) => (prompts.test(path) && !isAside(path) ? [path] : []))
  const packages = new Set(files.flatMap(({ path }) => (path.endsWith('/__init__.py') ? [path.slice(0, -'/__init__.py'.length)] : [])))
  const isOfMl =
    kept.length > 0 ||
    programs.some(({ program, signs }) => signs.some(({ sign }) => sign === 'trains' || sign === 'asks') || isMlCode(program))
  const signs = { programs, artifacts: kept, metrics: isOfMl ? metrics.map(({ path }) => path) : [], prompts: prompted, packages }
  const { roots: folders, shared } = modelRoots(signs)
  const roots = folders.flatMap((root) => namesakes(root, signs))
  const chosen = roots.slice(0, mostModels)
  const ids = modelIds(chosen, name)
  const owners = ownersIn(texts)
  const found: Found = {
    files,
    programs,
    kept,
    metrics,
    prompts: prompted,
    ids,
    gates: gatesThere(texts),
    contracts: contractsThere(texts),
    ledgers: files.flatMap(({ path }) => (/(?:^|[/_.-])ledger\.md$/i.test(path) && !isAside(path) ? [path] : [])),
    dataContracts: dataContractsThere(texts),
    shared,
    folders: folders.map(({ folder }) => folder),
  }
  const models = chosen.map((root, i) => ({ ...modelStart(root, ids[i] ?? 'model', found), owners: ownersFor(root.folder, owners) }))
  return { models, approvers: approversOf(models, owners), further: roots.length - chosen.length }
}

/** Programs that have to do with models, by their signs. */
function programsIn(texts: ReadonlyMap<string, string>): ProgramSigns[] {
  return [...texts].flatMap(([path, value]) => {
    if (!/\.(?:py|ipynb)$/.test(path)) return []
    const kind = path.endsWith('.py') ? ('python' as const) : ('notebook' as const)
    const from = { path, commit: null, id: null }
    const read = readProgram({ path, headPath: path, side: 'head', role: 'named', kind, text: { is: 'read', value, from } })
    if (read.is !== 'read' || !mayTell(read.value.cells)) return []
    const signs = programSigns(read.value)
    return signs.signs.length > 0 || isMlCode(read.value) ? [signs] : []
  })
}

const hint =
  /\b(?:langchain|llama_index|Chat[A-Z])|\b(?:fit|train|learn|backward|predict|Trainer|auto_arima|create_model|ultralytics|gensim|cross_val_score|FastAPI|Flask|APIRouter|bentoml|kserve|DAG|dag|prefect|dagster|openai|anthropic|litellm|langchain|transformers|sklearn|torch|keras|xgboost|lightgbm|catboost|onnxruntime|joblib|mlflow)\b/

function mayTell(cells: { text: string }[]): boolean {
  return cells.some(({ text }) => hint.test(text))
}

function ownersIn(texts: ReadonlyMap<string, string>): { path: string; lines: OwnersLine[] } | null {
  const path = codeOwnersPaths.find((it) => texts.has(it))
  return path === undefined ? null : { path, lines: readCodeOwners(texts.get(path) ?? '') }
}

function ownersFor(folder: string, owners: { path: string; lines: OwnersLine[] } | null): Guess<string[]> | null {
  const line = owners === null ? null : ownersOf(owners.lines, folder)
  return owners === null || line === null || line.owners.length === 0 ? null : { value: line.owners, from: `${owners.path}:${line.line}` }
}

/** More owners than that are not asked to approve what the others own: those of the configuration's folder are. */
const mostApprovers = 6

/** Whoever owns the models' folders, or the folder of the configuration. */
function approversOf(models: Pick<ModelStart, 'owners'>[], owners: { path: string; lines: OwnersLine[] } | null): Guess<string[]> | null {
  const all = models.flatMap((model) => model.owners ?? [])
  const [first] = all
  const names = [...new Set(all.flatMap(({ value }) => value))]
  if (first === undefined || names.length > mostApprovers) return ownersFor('.github', owners)
  const lines = [...new Set(all.map(({ from }) => from))]
  return { value: names, from: lines.length === 1 ? first.from : `${first.from} and ${lines.length - 1} more of its lines` }
}
