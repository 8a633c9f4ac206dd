import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { plainPath } from '../../weigh/model-files.ts'

export default detector({
  reads: ['model'],
  asks: ({ model }) => model.settings.metrics !== undefined,
  *detect({ model }) {
    const { settings, metrics, datasets, dataContract, isNew } = model
    const head = valueOf(metrics.head)
    if (head === null || head.data.snapshot !== null || datasets.length > 0) return
    const base = valueOf(metrics.base)
    const named = valueOf(dataContract.head)?.snapshot ?? null
    const path = plainPath(settings.metrics ?? '')
    yield {
      place: { is: 'file', path },
      text: 'snapshot',
      variant: base?.data.snapshot != null ? 'lost' : named !== null ? 'contract' : 'none',
      facts: { path, before: base?.data.snapshot ?? '', snapshot: named?.value ?? '', contract: dataContract.at.head ?? '' },
      ...(base !== null && base.data.snapshot === null && !isNew ? { standing: true as const } : {}),
    }
  },
})
