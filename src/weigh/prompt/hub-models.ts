import type { Expression } from '../../model/syntax.ts'
import { constantOf } from '../code/naming.ts'
import type { PlacedCall, ProgramParts } from '../code/program-parts.ts'

/** A model taken from a hub without saying which of its commits. */
export interface HubModel {
  id: string
  call: PlacedCall
}

/** Calls that load from a hub, and where they are given which model: a keyword, or a place. */
const loaders: [name: RegExp, keyword: string, place: number][] = [
  [/\.from_pretrained$/, 'pretrained_model_name_or_path', 0],
  [/(?:^|\.)PeftModel(?:For\w+)?\.from_pretrained$/, 'model_id', 1],
  [/(?:^|\.)(?:SentenceTransformer|CrossEncoder|SparseEncoder)$/, 'model_name_or_path', 0],
  [/^transformers\.(?:pipelines\.)?pipeline$/, 'model', 1],
  [/(?:^|\.)(?:hf_hub_download|snapshot_download)$/, 'repo_id', 0],
  [/^vllm\.LLM$/, 'model', 0],
]

/** Names of the hub's first models, which stand without an owner. */
const ownerless =
  /^(?:bert-(?:base|large)|distilbert-base|roberta-(?:base|large)|distilroberta-base|albert-|xlnet-|gpt2(?:-|$)|distilgpt2$|openai-gpt$|t5-(?:small|base|large|3b|11b)$|xlm-roberta-|camembert-base$|all-(?:MiniLM|mpnet)-|paraphrase-|multi-qa-|msmarco-)/

/** First parts of paths that are folders of one's own. */
const folder =
  /^(?:\.|~|\/|(?:models?|outputs?|checkpoints?|ckpts?|results?|data|datasets?|artifacts?|saved?|trained|weights|runs?|logs?|assets|resources|tmp|temp|experiments?|exp|local|src|build|dist|my|fine-?tuned|pretrained|cache|mnt|home|opt|content|workspace)(?:[-_][\w-]*)?\/)/i

/** Models of a hub that a program loads without a revision: each once, where it is loaded first. */
export function unpinnedHubModels(parts: ProgramParts): HubModel[] {
  const saved = savedIn(parts)
  const found = new Map<string, HubModel>()
  for (const call of parts.calls) {
    const loader = loaders.findLast(([name]) => name.test(call.name))
    if (loader === undefined || isPinned(call, parts)) continue
    const id = givenTo(call, loader, parts)
    if (id !== null && isOnHub(id) && !saved.has(id) && !found.has(id)) found.set(id, { id, call })
  }
  return [...found.values()]
}

function isPinned({ name, call }: PlacedCall, { naming }: ProgramParts): boolean {
  // A model made from its configuration alone, or of a library of its own, has no revision to name.
  if (/(?:Config|EfficientNet)\.from_pretrained$|^(?:timm|open_clip|segmentation_models_pytorch)\./.test(name)) return true
  return call.arguments.some(({ is, keyword, value }) => {
    if (is !== 'plain' || keyword === 'local_files_only') return true
    if (keyword === 'repo_type') return constantOf(value, naming) !== 'model'
    if (keyword === 'token' || keyword === null || !/revision$/.test(keyword)) return false
    const said = constantOf(value, naming)
    return said === undefined || (typeof said === 'string' && !['main', 'master', 'latest'].includes(said))
  })
}

function givenTo({ call }: PlacedCall, [, keyword, place]: (typeof loaders)[number], { naming }: ProgramParts): string | null {
  const named = call.arguments.find((it) => it.keyword === keyword)
  const plain = call.arguments.filter((it) => it.keyword === null)[place]
  const given: Expression | undefined = (named ?? plain)?.value
  const id = given === undefined ? undefined : constantOf(given, naming)
  return typeof id === 'string' ? id : null
}

function isOnHub(id: string): boolean {
  if (id.length > 120 || folder.test(id) || /\.(?:pt|pth|bin|onnx|ckpt|h5|safetensors|gguf)$/.test(id)) return false
  return id.includes('/') ? /^[A-Za-z\d][\w.-]*\/[A-Za-z\d][\w.-]*$/.test(id) && !/checkpoint-?\d/i.test(id) : ownerless.test(id)
}

/** Places to which the program itself writes, or pushes: what it loads from there is its own. */
function savedIn({ calls, given, naming }: ProgramParts): Set<unknown> {
  const saved = calls.filter(({ name }) => /(?:\.save_pretrained|\.save_model|\.save|\.push_to_hub|makedirs|\.exists|isdir)$/.test(name))
  const first = saved.flatMap(({ call }) => (call.arguments[0] === undefined ? [] : [constantOf(call.arguments[0].value, naming)]))
  const folders = calls.flatMap(({ call }) =>
    call.arguments.flatMap(({ keyword, value }) =>
      /^(?:output_dir|save_dir|cache_dir)$/.test(keyword ?? '') ? [constantOf(value, naming)] : [],
    ),
  )
  const named = given.flatMap(({ name, value }) => (/(?:output|save|local)_?(?:dir|path)$/i.test(name) ? [constantOf(value, naming)] : []))
  return new Set([...first, ...folders, ...named])
}
