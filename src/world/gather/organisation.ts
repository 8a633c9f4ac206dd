import type { Organisation, Overruled } from '../../model/organisation.ts'
import { mapRead, type Read } from '../../model/read.ts'
import type { Settings } from '../../model/settings.ts'
import { outsideOf, readOrganisation } from '../../read/organisation.ts'
import type { WrittenSettings } from '../../read/settings.ts'
import { effectiveSettings } from '../../weigh/effective-settings.ts'
import { overruledIn } from '../../weigh/overruled-in.ts'
import type { Repository } from '../repository.ts'
import { parsed } from './parsed.ts'

/** The organisation's file that the configuration on base names. What head names is never read: nobody has approved it. */
export async function organisationOf(
  settings: Read<WrittenSettings>,
  repository: Pick<Repository, 'outside'>,
): Promise<Read<Organisation>> {
  const named = settings.is === 'read' ? settings.value.value.extends : undefined
  const at = named === undefined ? null : outsideOf(named)
  if (at === null) return { is: 'absent' }
  const read = parsed(await repository.outside(at), readOrganisation)
  if (read.is !== 'absent') return read
  const why = `${named}: \`extends\` names this file, and that commit does not hold it; name one that does.`
  return { is: 'unreadable', fault: 'author', reason: 'file-absent', why }
}

interface Sides {
  settings: Read<Settings>
  headSettings: Read<Settings>
  overruled: Overruled[]
}

/** Both sides' configuration under base's organisation. */
export function underOrganisation(base: Read<WrittenSettings>, head: Read<WrittenSettings>, organisation: Read<Organisation>): Sides {
  if (organisation.is !== 'read') return { settings: mapRead(base, plain), headSettings: mapRead(head, plain), overruled: [] }
  const apply = ({ value, written }: WrittenSettings) => effectiveSettings(value, written, organisation.value)
  const [before, after] = [mapRead(base, apply), mapRead(head, apply)]
  const aside = (of: typeof before) => (of.is === 'read' ? of.value.aside : null)
  const from = base.is === 'read' ? (base.value.value.extends?.split('@')[0] ?? '') : ''
  return {
    settings: mapRead(before, ({ settings }) => settings),
    headSettings: mapRead(after, ({ settings }) => settings),
    overruled: overruledIn(aside(before) ?? [], aside(after), from),
  }
}

function plain({ value }: WrittenSettings): Settings {
  return value
}
