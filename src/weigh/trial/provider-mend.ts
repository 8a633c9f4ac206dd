import type { ProviderName } from '../../model/contract.ts'

/** What to do where the runtime says that a provider is not there. */
export function providerMend(provider: ProviderName): string {
  switch (provider) {
    case 'cuda':
    case 'tensorrt':
      return "Run it on a machine with NVIDIA's driver, CUDA 12 and cuDNN 9, and install onnxruntime-node with `--onnxruntime-node-install=cuda12`: only then it brings this provider, on Linux x64."
    case 'webgpu':
      return 'Install a Vulkan driver and name its file in VK_DRIVER_FILES; without a GPU SwiftShader is one.'
    case 'dml':
      return 'Run it on Windows: onnxruntime-node has DirectML there.'
    case 'coreml':
      return 'Run it on macOS: onnxruntime-node has CoreML there.'
    case 'cpu':
      return 'Install onnxruntime-node anew: every one has the CPU.'
    case 'webnn':
    case 'qnn':
    case 'openvino':
    case 'xnnpack':
    case 'rocm':
    case 'migraphx':
      return 'Take a build of onnxruntime-node that has it, and name its folder with --runtime.'
    default:
      return provider satisfies never
  }
}
