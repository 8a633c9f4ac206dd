import { z } from 'zod'
import type { ContractRun } from '../../model/contract-run.ts'
import { limits } from '../../model/limits.ts'
import type { Read } from '../../model/read.ts'
import { readContractRun } from '../../read/contract-run.ts'
import { unzip } from '../../read/onnx/zip.ts'
import { type Answer, type Api, blind } from './api.ts'
import type { Target } from './octokit.ts'
import type { TextCache } from './text-cache.ts'

const artifact = z.object({ id: z.number(), name: z.string(), size_in_bytes: z.number(), expired: z.boolean() })

/** What a run left behind. */
export type Artifact = z.infer<typeof artifact>

type Repo = Pick<Target, 'owner' | 'repo'>

/** How an artifact that holds results is called: this, and whatever follows. */
const named = 'contract-report'
const mostFiles = 20

/** The results among the artifacts of a run, newest first; of several with one name the newest. */
export async function resultsOf(api: Api, { owner, repo }: Repo, run: number): Promise<Answer<Artifact[]>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
  const got = await api.rest(route, { owner, repo, run_id: run, per_page: 100 }, z.object({ artifacts: z.array(artifact) }))
  if (!got.ok) return got
  const ours = got.value.artifacts.filter(({ name }) => name.startsWith(named)).sort((a, b) => b.id - a.id)
  return { ok: true, value: ours.filter(({ name }, i) => ours.findIndex((other) => other.name === name) === i) }
}

/** The results in an artifact. What an artifact holds never changes, so it is fetched once and kept. */
export async function readArtifact(api: Api, repository: Repo, artifact: Artifact, cache: TextCache | null): Promise<Read<ContractRun>[]> {
  const key = `artifact ${repository.owner}/${repository.repo}/${artifact.id}`
  const kept = cache?.get(key)
  const files = kept === undefined ? await fetchFiles(api, repository, artifact) : (JSON.parse(kept) as Record<string, string>)
  if ('is' in files) return [files as Read<ContractRun>]
  cache?.set(key, JSON.stringify(files))
  return Object.entries(files).map(([name, text]) => readContractRun(text, { path: `${artifact.name}/${name}`, commit: null, id: null }))
}

async function fetchFiles(api: Api, { owner, repo }: Repo, artifact: Artifact): Promise<Record<string, string> | Read<ContractRun>> {
  const { id, name, size_in_bytes: size, expired } = artifact
  const unread = (fault: 'author' | 'ours', why: string): Read<ContractRun> => {
    return { is: 'unreadable', fault, reason: 'artifact', why: `The artifact ${name} ${why}` }
  }
  if (expired) return unread('ours', 'has expired at GitHub: run its workflow again.')
  if (size > limits.textBytes)
    return unread('ours', `has ${size} bytes, more than the ${limits.textBytes} that are taken: upload the result alone.`)
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
  const got = await api.rest(route, { owner, repo, artifact_id: id, archive_format: 'zip' }, z.instanceof(ArrayBuffer))
  if (!got.ok) return blind(got.refusal)
  const archive = unzip(new Uint8Array(got.value), limits.textBytes)
  if (archive.is === 'unreadable') return unread(archive.fault, `cannot be read: ${archive.why}`)
  const results = archive.files.filter(([path]) => /\.json$/i.test(path))
  if (results.length === 0) return unread('author', 'holds no JSON file: upload `contract-report-PROVIDER.json`.')
  if (results.length > mostFiles) return unread('author', `holds ${results.length} JSON files, more than the ${mostFiles} that are taken.`)
  return Object.fromEntries(results.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}
