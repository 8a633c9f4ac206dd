import type { Evidence } from '../model/evidence.ts'
import { valueOf } from '../model/read.ts'

/** The folder that rule ids link to: as the configuration on base says, under its organisation's file; else what the door knows. */
export function rulePagesOf({ settings }: Pick<Evidence, 'settings'>, otherwise: string | null): string | null {
  return valueOf(settings)?.rule_pages ?? otherwise
}
