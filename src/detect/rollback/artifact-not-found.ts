import { detector } from '../../model/rule.ts'

export default detector({
  reads: ['model'],
  *detect({ model }) {
    const { rollbackTarget } = model
    if (rollbackTarget.is === 'unreadable') yield { could: 'not-judge', because: 'blind', why: rollbackTarget.why }
    else if (rollbackTarget.is === 'read' && !rollbackTarget.value.found) {
      yield { place: { is: 'model' }, facts: { named: rollbackTarget.value.named } }
    }
  },
})
