import type { Program } from '../model/program.ts'
import { pythonFacts, type Use } from '../read/python-facts.ts'
import { modelLibraries, modelMethods, modelParts, modelReceiver, modelVerbs, notModels } from './ml-names.ts'

/** Whether a program fits, trains, scores, serves or exports a model. Importing a library is not enough, and tables and plots never are. */
export function isMlCode(program: Program): boolean {
  return program.cells.some(({ text }) => hint.test(text)) && pythonFacts(program).uses.some(isModelUse)
}

/** Names without which no use below can match: most code of other trades needs no syntax tree. */
const hint = new RegExp(
  `\\b(?:${[...modelLibraries, ...modelMethods].join('|')}|torch|torchvision|tensorflow|jax|mlflow|ray|pyspark|h2o|joblib|sagemaker|aiplatform|torch_handler|openai|anthropic|cohere|mistralai|pickle|cloudpickle|dill)\\b|\\.\\s*(?:${[...modelVerbs].join('|')})\\s*\\(`,
)

function isModelUse(use: Use): boolean {
  const { name } = use
  if (isOfModelLibrary(name)) return true
  if (use.is !== 'call') return false
  const steps = name.split('.')
  const verb = steps.at(-1) ?? ''
  if (modelMethods.has(verb)) return true
  if (/^(?:pickle|cloudpickle|dill)\.dumps?$/.test(name)) return modelReceiver.test(lastWord(use.first ?? ''))
  return modelVerbs.has(verb) && modelReceiver.test(lastWord(steps.at(-2) ?? ''))
}

function isOfModelLibrary(name: string): boolean {
  if (notModels.test(name)) return false
  return modelLibraries.has(name.slice(0, Math.max(0, name.indexOf('.')))) || modelParts.some((part) => part.test(name))
}

/** `self.models[]` and `build_model()` are called by what they hold. */
function lastWord(path: string): string {
  const word = (path.split('.').at(-1) ?? '').replace(/(?:\(\)|\[\])+$/, '')
  return path.endsWith('[]') ? word.replace(/s$/, '') : word
}
