import type { Place } from '../../model/finding.ts'
import type { Program } from '../../model/program.ts'
import type { ChangedText } from '../../model/source.ts'
import { parseJsonTree } from '../../read/json.ts'
import type { Node } from '../../read/node.ts'
import { pythonFacts } from '../../read/python-facts.ts'
import { parseYamlTree } from '../../read/yaml.ts'
import { programLine } from '../program-line.ts'
import { isMlImage, type MovingReference, movingArtifact, movingImage, movingReference } from './moving-reference.ts'

/** A reference and where it stands. */
export interface PlacedReference extends MovingReference {
  place: Place & { is: 'line' }
}

/** Calls that only tell something to people, or put something there. */
const tells =
  /(?:^|\.)(?:print|debug|info|warning|warn|error|exception|critical|log|echo|write|secho|markdown|to_\w+|dump|save\w*|upload\w*|put\w*|copy\w*)$/

/** References that move in a program's texts. */
export function referencesInProgram(program: Program): PlacedReference[] {
  if (!program.cells.some(({ text }) => /models:\/|latest|use_artifact/i.test(text))) return []
  return pythonFacts(program).literals.flatMap(({ text, line, at, argument }): PlacedReference[] => {
    if (argument !== null && (tells.test(argument.of) || /^(?:help|description|epilog)$/.test(argument.keyword ?? ''))) return []
    const isArtifact = argument !== null && /\.use_artifact$|(?:^|\.)Api\(\)\.artifact$/.test(argument.of) && argument.position === 0
    const found = movingReference(text) ?? (isArtifact ? movingArtifact(text) : null)
    if (found === null) return []
    return [{ ...found, place: programLine(program, at, line) }]
  })
}

/** References that move in settings, manifests of a cluster, compose files and Dockerfiles. `isOwned`: the file is a model's own. */
export function referencesInDocument(document: ChangedText, isOwned: boolean): PlacedReference[] {
  const { path, text } = document
  if (/(?:^|\/)(?:docker|container)file(?:[.-][^/]*)?$|\.dockerfile$/i.test(path)) return inRecipe(path, text, isOwned)
  if (!/models:\/|latest|image/i.test(text)) return []
  const node = /\.ya?ml$/i.test(path) ? parseYamlTree(text).node : /\.json$/i.test(path) ? parseJsonTree(text).node : null
  const found: PlacedReference[] = []
  if (node !== null) walk(node, '', { path, isOwned, found })
  return found
}

/** `FROM` of every stage; a stage named before is no image. */
function inRecipe(path: string, text: string, isOwned: boolean): PlacedReference[] {
  const stages = new Set<string>()
  return text.split('\n').flatMap((written, i): PlacedReference[] => {
    const from = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(written)
    const [image, stage] = [from?.[1], from?.[2]]
    const isStage = image === undefined || stages.has(image.toLowerCase())
    if (stage !== undefined) stages.add(stage.toLowerCase())
    const moved = isStage ? null : movingImage(image)
    return moved === null || !(isOwned || isMlImage(image ?? '')) ? [] : [{ ...moved, place: lineAt(path, i + 1) }]
  })
}

function walk(node: Node, key: string, about: { path: string; isOwned: boolean; found: PlacedReference[] }): void {
  if (node.is === 'list') for (const item of node.items) walk(item, key, about)
  if (node.is === 'map') for (const { key, value } of node.entries) walk(value, key, about)
  if (node.is !== 'string') return
  const image = /^(?:image|base_?image|container_?image|image_?uri)$/i.test(key) ? movingImage(node.value) : null
  const bytes = movingReference(node.value)
  const isMl = about.isOwned || bytes?.kind === 'registry' || isMlImage(node.value) || /model/i.test(key)
  const found = bytes ?? image
  if (found !== null && isMl) about.found.push({ ...found, place: lineAt(about.path, node.line) })
}

function lineAt(path: string, line: number): PlacedReference['place'] {
  return { is: 'line', path, line, endLine: line, cell: null, fileLine: line, fileEndLine: line }
}
