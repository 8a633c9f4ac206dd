import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['model', 'gates'],
  asks: ({ model }) => model.metrics.head.is !== 'absent',
  *detect({ model, gates }) {
    const { head } = model.metrics
    if (head.is !== 'read' || Object.keys(head.value.slices).length > 0) return
    if (gates.some(({ reason }) => reason === 'slice-absent')) return
    if (head.value.faults.some(({ field }) => field.startsWith('slices'))) return
    yield { place: { is: 'file', path: head.from.path }, facts: { file: head.from.path, task: model.settings.task ?? 'classification' } }
  },
})
