import { cpus } from 'node:os'
import { basename, join } from 'node:path'
import { usesTf32 } from './child-environment.ts'
import { kernelNames, kernelText } from './kernel-file.ts'

/** The device that a provider runs on, as far as the machine tells without starting a program; null is not told. */
export interface Device {
  name: string | null
  driver: string | null
  /** Whether float32 may be rounded to TF32; null where the provider has no such thing. */
  tf32: boolean | null
}

/** Names the device of a provider. `env` is what was handed in for the provider's driver, `allowed` whether TF32 is (`OnnxStart.tf32`). */
export function describeDevice(provider: string, env: Record<string, string | undefined>, root = '/', allowed = false): Device {
  const tf32 = usesTf32(provider) ? allowed : null
  switch (provider) {
    case 'cpu':
      return { name: cpus()[0]?.model.trim() || null, driver: null, tf32 }
    case 'cuda':
    case 'tensorrt':
      return { ...nvidia(root, Number(env.CUDA_VISIBLE_DEVICES?.split(',')[0] ?? 0)), tf32 }
    case 'webgpu':
      return { ...vulkan(env.VK_DRIVER_FILES ?? env.VK_ICD_FILENAMES, root), tf32 }
    default:
      return { name: null, driver: null, tf32 }
  }
}

/** What NVIDIA's kernel module says, in the order of its own numbers. */
function nvidia(root: string, number: number): Pick<Device, 'name' | 'driver'> {
  const gpus = join(root, 'proc/driver/nvidia/gpus')
  const models = kernelNames(gpus).map((gpu) => {
    const said = kernelText(join(gpus, gpu, 'information'))
    return { minor: Number(/^Device Minor:\s*(\d+)/m.exec(said)?.[1] ?? 0), name: /^Model:\s*(.+)$/m.exec(said)?.[1]?.trim() ?? null }
  })
  const ordered = models.sort((a, b) => a.minor - b.minor)
  const driver = /Kernel Module(?: for \S+)?\s+([\d.]+)/.exec(kernelText(join(root, 'proc/driver/nvidia/version')))?.[1] ?? null
  return { name: (ordered[number] ?? ordered[0])?.name ?? null, driver }
}

/** WebGPU tells no name through the Node binding; the driver that was handed in does, by its library. */
function vulkan(files: string | undefined, root: string): Pick<Device, 'name' | 'driver'> {
  const library = /"library_path"\s*:\s*"([^"]+)"/.exec(kernelText(files?.split(':')[0] ?? ''))?.[1]
  const driver = library === undefined ? null : basename(library)
  return { name: driver !== null && /nvidia|GLX_nvidia/i.test(driver) ? nvidia(root, 0).name : null, driver }
}
