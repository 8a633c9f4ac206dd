import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Whether a provider needs libraries that the npm package is too large to bring. */
export function needsLibraries(provider: string): boolean {
  return provider === 'cuda' || provider === 'tensorrt'
}

/** What the script may see: how to reach the network, and where it may write. No token, whatever the job has. */
const passed = /^(?:path|systemroot|temp|tmp|tmpdir|(?:https?|no|all)_proxy|global_agent_.*|node_extra_ca_certs|ssl_cert_(?:file|dir))$/i
const keptOutput = 2000

/** Runs the package's own install script, which puts the libraries for CUDA and TensorRT beside its binding. Throws the mend. */
export async function fetchLibraries(home: string, env: Record<string, string | undefined>, seconds = 900): Promise<void> {
  const given = Object.fromEntries(Object.entries(env).filter(([name]) => passed.test(name)))
  const proxies = {
    ...(env.HTTP_PROXY ? { GLOBAL_AGENT_HTTP_PROXY: env.HTTP_PROXY } : {}),
    ...(env.HTTPS_PROXY ? { GLOBAL_AGENT_HTTPS_PROXY: env.HTTPS_PROXY } : {}),
  }
  const args = [join(home, 'script', 'install.js'), '--onnxruntime-node-install=cuda12']
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { ...proxies, ...given },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-keptOutput)
    })
  const end = await new Promise<number | string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(signal === 'SIGKILL' ? `no end within ${seconds} s` : code))
  })
  if (end === 0) return
  const reason = /^\w*Error: (.+)$/m.exec(said)?.[1] ?? (typeof end === 'string' ? end : `exit ${end}`)
  throw new Error(
    `The libraries for CUDA and TensorRT could not be fetched by onnxruntime-node's install script (${reason}). Let this runner reach api.nuget.org, or install the package with them into a folder (\`npm install onnxruntime-node --onnxruntime-node-install=cuda12\`) and name that folder with the input \`runtime\`.`,
  )
}
