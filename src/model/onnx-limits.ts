/** Caps on models and golden files, which strangers write. Each is asked before anything of that size is allocated. */
export const onnxLimits = {
  /** Bytes of a model file; protobuf itself ends at 2 GiB. */
  modelBytes: 2 ** 31 - 1,
  /** Bytes of one golden file. */
  goldenBytes: 512 * 1024 * 1024,
  /** Bytes of one value in memory. */
  valueBytes: 512 * 1024 * 1024,
  /** Nodes in all graphs and functions. */
  nodes: 1_000_000,
  /** Graphs in one another; the runtime's own parser stops at about 30. */
  graphDepth: 64,
  /** Sequences, optionals and maps in one another. */
  valueDepth: 16,
  /** Dimensions of a tensor. */
  rank: 64,
  /** Initializers, constants and other tensors in all graphs. */
  tensors: 100_000,
  /** Inputs, outputs, functions, domains, different operators, metadata entries: of each. */
  entries: 10_000,
  /** Characters of names and metadata in all. */
  characters: 16 * 1024 * 1024,
  /** Items of a sequence or map, with those inside them. */
  items: 100_000,
} as const

export type OnnxLimits = { readonly [Name in keyof typeof onnxLimits]: number }
