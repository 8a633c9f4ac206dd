import { elementTypes } from '../model/tensor.ts'
import { saysNoMemory } from './death.ts'

/** Why the runtime did not do what was asked: it cannot at all, it cannot here, it had no memory, or what was asked is wrong. */
export type Refusal = 'unsupported' | 'no-provider' | 'no-memory' | 'refused'

/** What onnxruntime says where an operator, type or format is beyond it, whatever the input. */
const beyond = [
  /is not a registered function\/op/,
  /Could not find an implementation for/,
  /No Op registered for/,
  /only \*guarantees\* support for models stamped with official released onnx opset/,
  /Unsupported model IR version/,
  /Unsupported data type: \d+/,
  /Failed to find kernel for/,
  // Beside WebGPU it says so of a node that no provider takes.
  /Provider type for \S+ node with name '.*' is not set/,
  /but the device does not support it/,
  // An attribute that this runtime's version of the operator does not know yet.
  /Unrecognized attribute/,
  // A function that the runtime expands itself, for a type that it has half.
  /bound to different types .*tensor\((bfloat16|float8|float4|u?int[24]\b)/,
  /\bnot (yet )?supported\b/i,
  /not implemented|NOT_IMPLEMENTED/i,
  /is not defined for empty set with \w+ type/,
  /Failed to construct locale/,
]

/** What it says where a provider's library, driver or device is missing. */
const absent = [
  /Failed to get a WebGPU (adapter|device)/,
  /AppendExecutionProvider_\w+: Failed to load shared library/,
  /libonnxruntime_providers_/,
  /backend not found/,
  /CUDA (failure|driver version)|no CUDA-capable device/,
]

/** Sorts the runtime's own message. */
export function weighRefusal(message: string): Refusal {
  if (saysNoMemory(message)) return 'no-memory'
  if (absent.some((pattern) => pattern.test(message))) return 'no-provider'
  if (beyond.some((pattern) => pattern.test(message))) return 'unsupported'
  return 'refused'
}

/** Where in its own source the runtime was: a path with a line, then the signature of a function. */
const inItsSource = /\/\S*onnxruntime\/\S+:\d+ [^(]*\([^()]*\)(?:::<lambda\([^)]*\)>)*(?: const)? /g

/** The runtime's message without places in its source and on this machine; a type's number gets its name. */
export function plainRefusal(message: string): string {
  return message
    .replace(inItsSource, '')
    .replace(/\[with [^\]]*\] /g, '')
    .replace(/\b\w+\.(?:cc|h):\d+ [\w:]+ /g, '')
    .replace(/(?:Load model (?:from )?\/.*? failed[:.] ?)+/g, 'Load model failed: ')
    .replace(/ (?:resolved path|allowed directory): "[^"]*"/g, '')
    .replace(
      /(Unsupported data type: )(\d+)/,
      (_, said: string, type: string) => `${said}${type} (${elementTypes[Number(type)] ?? 'unknown'})`,
    )
    .trim()
    .slice(0, 1000)
}
