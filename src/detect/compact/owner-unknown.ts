import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['compact', 'handles'],
  *detect({ compact, handles }) {
    const owner = valueOf(compact)?.fields.decisionOwner ?? null
    if (owner === null || owner.state !== 'answered') return
    const named = new Set(
      [...owner.value.matchAll(/(?<![\w/.])@([a-z\d][a-z\d-]{0,38})(?![\w/-])/gi)].map((match) => (match[1] ?? '').toLowerCase()),
    )
    for (const [handle, known] of Object.entries(valueOf(handles) ?? {})) {
      const login = handle.replace(/^@/, '')
      if (known || !named.has(login.toLowerCase())) continue
      yield { place: { is: 'description', line: owner.inherited ? null : owner.line }, facts: { handle: `@${login}` }, text: login }
    }
  },
})
