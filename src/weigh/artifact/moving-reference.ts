/** A reference by which something else is meant tomorrow; `kind` chooses the sentence. */
export interface MovingReference {
  kind: 'registry' | 'tracker' | 'image' | 'folder'
  reference: string
}

/** `models:/fraud/Production`, `models:/fraud@champion`: what MLflow lets somebody move. A number or a run is an identity. */
const registry = /\bmodels:\/[^\s"'@/]{1,120}(?:\/(?:Production|Staging|Archived|None|latest)\b|@(?![0-9a-f]{32,}\b)[\w-]{1,60})/i

/** `s3://bucket/models/latest/model.onnx`, `gs://…/fraud-latest.pkl`: a place that the next job writes over. */
const folder =
  /\b(?:s3a?|gs|gcs|abfss?|wasbs?|az|hdfs|dbfs|oss|minio):\/\/?[^\s"'`]{0,300}?(?:\/latest(?=[/"'`\s]|$)|[/_-]latest(?=\.(?:pkl|joblib|onnx|pth?|bin|h5|keras|ckpt|safetensors|tar|tgz|zip|model|json)\b))[^\s"'`]{0,120}/i

/** The reference that moves in a text that names a model's bytes; null: none. */
export function movingReference(text: string): MovingReference | null {
  const short = text.slice(0, 1000)
  const inRegistry = registry.exec(short)
  if (inRegistry !== null) return { kind: 'registry', reference: inRegistry[0] }
  const inStore = folder.exec(short)
  return inStore === null ? null : { kind: 'folder', reference: inStore[0] }
}

/** An alias of a W&B artifact: `team/fraud/model:latest`, `model:best`. `v12` is a version, a digest is one too. */
export function movingArtifact(name: string): MovingReference | null {
  const alias = /^[\w.-]+(?:\/[\w.-]+){0,2}:([\w.-]{1,60})$/.exec(name.slice(0, 300))?.[1]
  return alias === undefined || /^(?:v\d+|[0-9a-f]{8,})$/.test(alias) ? null : { kind: 'tracker', reference: name }
}

/** An image that has no tag, or one that is moved. */
export function movingImage(image: string): MovingReference | null {
  const name = image.trim()
  if (name === '' || name.length > 300 || /[\s${}<>]/.test(name) || name.includes('@sha256:') || name === 'scratch') return null
  const tag = /:([\w][\w.-]*)$/.exec(name.slice(name.lastIndexOf('/') + 1))?.[1]
  const isMoved =
    tag === undefined || /^(?:latest(?:-.*)?|.*-latest|stable|main|master|nightly|edge|prod(?:uction)?|staging|dev)$/.test(tag)
  return isMoved ? { kind: 'image', reference: name } : null
}

/** Images in which models are trained and served: what stands in one of these is ML, whoever's file it is. */
export function isMlImage(image: string): boolean {
  return /(?:^|\/)(?:pytorch|tensorflow|tritonserver|torchserve|mlserver|vllm-openai|text-generation-inference|text-embeddings-inference|bentoml|mlflow|sklearn|xgboost|onnxruntime|huggingface-[\w-]+|transformers-[\w-]+|jupyter|kserve|seldon[\w-]*|[\w-]*(?:scorer|inference|model-server|predictor))(?:[/:@-]|$)/i.test(
    image.slice(0, 300),
  )
}
