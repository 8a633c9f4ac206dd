import type { Evidence } from '../model/evidence.ts'
import type { Repository } from './repository.ts'
export async function gather(_repository: Repository, _options: { asOf: string; description?: string }): Promise<Evidence> { throw new Error('being written') }
