/** One npm package of the ONNX runtime, pinned by our lock file. */
export interface RuntimePackage {
  name: string
  version: string
  /** Of its tarball: `sha512-…`. */
  integrity: string
  /** Where it is put, from the folder that is cached: `node_modules/onnxruntime-node`. */
  at: string
  /** `run`: the binding itself. `install`: only its install script, which fetches the libraries for CUDA and TensorRT. */
  needed: 'run' | 'install'
}
