import type { Dimension, ModelFacts } from '../model/onnx.ts'
import { type DraftedRows, draftedRows, isOpen } from './drafted-rows.ts'
import { type Port, signatureOfModel } from './signature.ts'
import { shapeWords } from './signature-change.ts'

/** What is known of a model before it has a contract. Both paths count from the repository's root. */
export interface Drafted {
  facts: ModelFacts
  model: string
  contract: string
  sha256: string
}

/** What a served model should say of itself. */
const wanted = ['version', 'config_sha256', 'dataset', 'preprocessing']

/** A first contract from what a model says of itself. What the model does not say is a comment, or marked as a guess. */
export function contractDraft({ facts, model, contract, sha256 }: Drafted): string {
  const { inputs, outputs } = signatureOfModel(facts)
  const rows = draftedRows(inputs, outputs)
  const lines = [
    `# ${oneLine(contract)} - what serving relies on. The model says what is written here, except where a line says \`guess\`: check those.`,
    'version: 1',
    'contract: 1 # raise it when a breaking change is meant',
    'model:',
    `  path: ${scalar(wayTo(contract, model))}`,
    `  sha256: "${sha256}"`,
    ...modelLines(facts),
    ...portLines('inputs', inputs, rows),
    ...portLines('outputs', outputs, rows),
    ...behaviourLines(inputs, rows),
    "batch: independent # guess: a row's output does not depend on its batch",
    ...(rows?.told ? [`batch_dimension: ${scalar(rows.name)} # guess: it stands first in an output`] : []),
    'deterministic: true # guess',
    '# golden:',
    '#   cases: [golden/test_data_set_*]',
    'providers:',
    '  cpu: {} # guess: where serving runs',
  ]
  return `${lines.join('\n')}\n`
}

function modelLines({ opsets, ir, metadata }: ModelFacts): string[] {
  const opset = opsets['ai.onnx']
  const lacking = wanted.filter((key) => !Object.hasOwn(metadata, key))
  return [
    ...(metadata.version ? [`  version: ${scalar(metadata.version)}`] : []),
    ...(opset !== undefined && opset > 0 ? [`  opset: {max: ${opset}} # guess: what serving can read may be newer`] : []),
    ...(ir > 0 ? [`  ir: {max: ${ir}} # guess: likewise`] : []),
    `  domains: [${Object.keys(opsets).filter(Boolean).map(scalar).join(', ')}]`,
    `  metadata: [${Object.keys(metadata).filter(Boolean).map(scalar).join(', ')}]${lacking.length > 0 ? ` # the model does not say: ${lacking.join(', ')}` : ''}`,
  ]
}

/** Whether contracts have a name for its type. */
function isNamed({ type }: Port): boolean {
  return type !== undefined && type !== 'unsupported'
}

function portLines(side: 'inputs' | 'outputs', ports: Port[], rows: DraftedRows | null): string[] {
  const named = ports.filter(isNamed)
  const strange = ports.filter((port) => !isNamed(port))
  const lines = named.map((port) => {
    const guesses = side === 'outputs' ? guessesOf(port) : []
    const shape = port.shape?.map((size, i) => (rows !== null && i === 0 && isRows(size, rows) ? rows.name : size === '' ? null : size))
    const body = [
      `type: ${scalar(port.type ?? '')}`,
      ...(shape === undefined || (shape.length === 0 && port.type?.includes('('))
        ? []
        : [`shape: [${shape.map((size) => (typeof size === 'string' ? scalar(size) : String(size))).join(', ')}]`]),
      ...(port.optional ? ['optional: true'] : []),
      ...guesses,
    ]
    const guessedRows = rows !== null && port.shape?.length && isRows(port.shape[0], rows) ? [rowsWords(port.shape[0], rows)] : []
    const told = [...guesses, ...guessedRows]
    return `  ${scalar(port.name)}: {${body.join(', ')}}${told.length > 0 ? ` # guess: ${told.join('; ')}` : ''}`
  })
  const comments = strange.map(({ name, shape }) =>
    `  # ${scalar(name)}: of a type that contracts cannot name ${shape === undefined ? '' : shapeWords(shape)}`.trimEnd(),
  )
  return [named.length === 0 ? `${side}: {}` : `${side}:`, ...lines, ...comments]
}

/** A first size that counts rows and bears no name, or one that an exporter made up. */
function isRows(size: Dimension | undefined, { guessed, aliases }: DraftedRows): boolean {
  return typeof size === 'string' && aliases.has(size) ? true : guessed && isOpen(size)
}

function rowsWords(size: Dimension | undefined, { name }: DraftedRows): string {
  return isOpen(size) ? `${name}, the model leaves it open` : `${name}, the model calls it ${size}`
}

/** A share is between 0 and 1, probabilities of two classes and more sum to 1: told from the name alone. */
function guessesOf({ name, type = '', shape }: Port): string[] {
  const last = shape?.at(-1)
  if (!/^float(?:16|32|64)$/.test(type) || !/prob/i.test(name)) return []
  return ['min: 0', 'max: 1', ...(typeof last === 'number' && last > 1 && shape ? [`sums_to: {value: 1, axis: ${shape.length - 1}}`] : [])]
}

const takesOne = '  # wrong_rank: reject # the runtime takes [1] for a scalar: name the `schema` of a request'

function behaviourLines(inputs: Port[], rows: DraftedRows | null): string[] {
  const named = inputs.filter(isNamed)
  const shapes = named.flatMap(({ shape }) => (shape ? [shape] : []))
  const scalarIn = named.some(({ optional, shape }) => !optional && shape?.length === 0)
  const lines = [
    ...(named.some(({ optional }) => !optional) ? ['  missing_input: reject'] : []),
    ...(named.length > 0 ? ['  wrong_type: reject'] : []),
    ...(shapes.length === 0 ? [] : [scalarIn ? takesOne : '  wrong_rank: reject']),
    ...(shapes.some((shape) => shape.some((size) => typeof size === 'number')) ? ['  wrong_size: reject'] : []),
    ...(rows === null ? [] : ['  batch_of_one: accept', '  # empty_batch: accept']),
    '  # nan: reject # a model alone cannot: name the `schema` of a request',
  ]
  return [
    lines.every((line) => line.startsWith('  #')) ? 'behaviour: {}' : 'behaviour: # guess: what the runtime itself turns away',
    ...lines,
  ]
}

/** A path as the contract writes it. */
function wayTo(contract: string, model: string): string {
  const [from, to] = [contract.split('/').slice(0, -1), model.split('/')]
  const shared = from.findIndex((step, i) => step !== to[i] || i >= to.length - 1)
  const common = shared === -1 ? from.length : shared
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}

/** What YAML wants escaped and JSON does not. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

function scalar(text: string): string {
  if (/^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)) return text
  return /^[A-Za-z_.][\w./-]*$/.test(text) && text.includes('/') ? text : JSON.stringify(text).replace(unprintable, escaped)
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
