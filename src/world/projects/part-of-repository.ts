import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { settingsPath } from '../../model/settings.ts'
import { gitIn } from '../checkout/git.ts'
import { type FolderSource, folderSource } from './folder-source.ts'
import type { ProjectSource } from './project-source.ts'

/**
 * A folder with the top that its paths count from: its repository's, for what a folder above is called tells what its projects are.
 * A folder with a configuration of its own, or in no repository, is its own top.
 */
export async function partOfRepository(
  dir: string,
  env: Record<string, string | undefined>,
  until = '',
): Promise<{ top: string; source: FolderSource }> {
  const { code, stdout } = await gitIn(dir, env)(['rev-parse', '--show-toplevel', '--show-prefix'])
  const [top = '', prefix = ''] = code === 0 ? stdout.toString().split('\n') : []
  if (prefix === '' || existsSync(join(dir, settingsPath))) return { top: dir, source: await folderSource(dir, env, until) }
  const source = await folderSource(top, env, until)
  const paths: ProjectSource['paths'] = async () => {
    const all = await source.paths()
    return all.is === 'read' ? { ...all, value: all.value.filter((path) => path.startsWith(prefix)) } : all
  }
  return { top, source: { ...source, paths } }
}
