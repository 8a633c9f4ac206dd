import type { Guess, WorkFile } from '../../model/start.ts'
import { readDvcLock } from '../../read/pointer.ts'
import { isModelFile } from '../artifact/model-file.ts'
import { isAside } from './aside.ts'
import { speaksOfModel } from './model-id.ts'
import type { ProgramSigns } from './program-signs.ts'

/** What a model's file is not, though it ends like one. */
const beside =
  /(?:^|[/_.-])(?:scaler|encoder|vectori[sz]er|tokenizer|vocab|preprocess\w*|label\w*|transformer|imputer|columns|features?|optimizer|scheduler|training_args|rng_state)(?:[/_.-]|\d*$)/i
const data =
  /(?:^|\/)(?:data|datasets?|raw|interim|processed)\/|(?:^|[/_.-])(?:[Xy]_(?:train|test|val)|train_data|test_data|dataset|embeddings?)(?:[/_.-]|$)/
const saves =
  /(?:^|\.)(?:dump|save|save_model|save_weights|save_pretrained|to_onnx|export|to_pickle|export_model|write|serialize|log_artifact|open|write_bytes|convert_sklearn)$/
const loads = /(?:^|\.)(?:load|load_model|load_learner|InferenceSession|from_pretrained|read_pickle|restore|open|read_bytes)$/

/** Whether a path is a model's file: by what it is, or by how libraries of trees are saved as text. */
function isArtifact(path: string): boolean {
  return (
    isModelFile(path) ||
    /\.(?:lgbm?|xgb|gbm)(?:\.(?:txt|json))?$|(?:^|\/)(?:models?|artifacts)\/(?:[^/]+\/)*(?:[^/]*[_-])?(?:model|booster|lgbm?|xgb|lightgbm|xgboost)[^/]*\.(?:txt|ubj)$/i.test(
      path,
    )
  )
}

/** A file of any name that DVC keeps in a folder for models. */
const inModels = /(?:^|\/)(?:models?|artifacts)\/(?:[^/]+\/)*[^/]+\.(?!(?:csv|tsv|json|jsonl|ya?ml|parquet|png|svg|md|html|log)$)\w+$/i

/** Paths of artifacts that git keeps, or stands for: files, `.dvc` files, outputs of `dvc.lock`. */
export function keptArtifacts(files: WorkFile[], texts: ReadonlyMap<string, string>): string[] {
  const pointed = files.flatMap(({ path }) => (path.endsWith('.dvc') ? [path.slice(0, -'.dvc'.length)] : []))
  const locked = [...texts].flatMap(([path, text]) =>
    /(?:^|\/)dvc\.lock$/.test(path) ? readDvcLock(text).map((out) => `${path.slice(0, -'dvc.lock'.length)}${out.path}`) : [],
  )
  const versioned = new Set([...pointed, ...locked].filter((path) => inModels.test(path)))
  const all = [...files.filter(({ size }) => size > 0).map(({ path }) => path), ...pointed, ...locked]
  return [...new Set(all)].filter(
    (path) => (isArtifact(path) || versioned.has(path)) && !data.test(path) && !isAside(path) && !/(?:^|\/)\.\.?\//.test(path),
  )
}

export interface ArtifactGuess {
  artifact: Guess<string> | null
  /** Others that may be models too. */
  others: string[]
  /** What code writes and git does not keep. */
  unkept: Guess<string> | null
}

/** The served artifact among those of a model: what code loads or writes, what bears its name, the plainest. */
export function artifactGuess(kept: string[], programs: ProgramSigns[], id: string, files: WorkFile[]): ArtifactGuess {
  const told = programs.flatMap(({ paths }) => paths.filter(({ path }) => isArtifact(path) && !data.test(path)))
  const mention = (artifact: string, calls: RegExp) => told.find(({ path, call }) => calls.test(call) && isSame(path, artifact))
  const ranked = kept
    .map((path) => {
      const [loaded, written] = [mention(path, loads), mention(path, saves)]
      const points =
        (loaded ? 4 : 0) +
        (written ? 4 : 0) +
        (speaksOfModel(path, id) > 0 ? 2 : 0) +
        (/(?:^|[/_.-])(?:best|final|model|prod)(?:[/_.-])/i.test(path) ? 1 : 0)
      const known = loaded ?? written
      return {
        path,
        points: points - (beside.test(path) ? 10 : 0) - (/checkpoint|epoch|step/i.test(path) ? 3 : 0),
        from: known ? `${known.from} ${loaded ? 'loads' : 'writes'} it` : 'its name',
      }
    })
    .sort((a, b) => b.points - a.points || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))
  const [best, ...rest] = ranked.filter(({ path }) => !beside.test(path))
  const written = told.find(({ call, path }) => saves.test(call) && !beside.test(path)) ?? programs.flatMap(({ folders }) => folders)[0]
  return {
    artifact: best === undefined ? null : { value: best.path, from: best.from },
    others: rest.map(({ path }) => path),
    unkept:
      best === undefined &&
      written !== undefined &&
      !files.some(({ path }) => isSame(written.path, path) || path.startsWith(`${written.path}/`))
        ? { value: written.path, from: written.from }
        : null,
  }
}

/** Whether a path that code writes is a file's: it may count from another folder. */
export function isSame(written: string, path: string): boolean {
  return path === written || path.endsWith(`/${written}`) || (written.endsWith(`/${path}`) && path.includes('/'))
}
