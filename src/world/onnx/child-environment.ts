/** Variables that a provider's driver is found by; nothing else of an environment ever reaches a model. */
const drivers: Record<string, string[]> = {
  webgpu: ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES', 'LD_LIBRARY_PATH'],
  cuda: ['CUDA_VISIBLE_DEVICES', 'LD_LIBRARY_PATH'],
  tensorrt: ['CUDA_VISIBLE_DEVICES', 'LD_LIBRARY_PATH'],
}

/**
 * The environment of the child: empty on the CPU. `given` is what somebody handed in for this purpose, never this process's own. `tf32`:
 * the contract lets float32 be rounded to it; else it is off.
 */
export function childEnvironment(provider: string, given: Record<string, string | undefined>, tf32 = false): Record<string, string> {
  const names = Object.hasOwn(drivers, provider) ? (drivers[provider] ?? []) : []
  const handed = names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]))
  return { ...Object.fromEntries(handed), ...(usesTf32(provider) && !tf32 ? { NVIDIA_TF32_OVERRIDE: '0' } : {}) }
}

/**
 * Whether the provider would round float32 to TF32 by itself. The Node binding has no option for it, so the libraries are told by
 * NVIDIA's own variable, which overrides what a program asks for.
 */
export function usesTf32(provider: string): boolean {
  return provider === 'cuda' || provider === 'tensorrt'
}
