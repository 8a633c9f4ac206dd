import { detector } from '../../model/rule.ts'
import { addedEntries, isWrittenIn } from '../../weigh/ledger/added-entries.ts'
import { figuresMoved, settingsMoved } from '../../weigh/ledger/moved.ts'
import { plainPath } from '../../weigh/model-files.ts'

/** Settings that people choose; lists of packages, descriptions of an interface and what only runs the service are none. */
const isSetting = (path: string) =>
  /\.(?:ya?ml|json|toml|ini|cfg|conf|gin|properties|jsonnet)$/i.test(path) &&
  !/(?:^|[-_./])(?:lock|environment|pyproject|openapi|swagger|asyncapi|schemas?|compose|kustomization)\b/i.test(path) &&
  !/(?:^|\/)(?:deploy(?:ment)?s?|k8s|kubernetes|helm|charts|infra|alerts?|dashboards?|\.github)\//i.test(path)

export default detector({
  reads: ['model', 'changes', 'pull', 'sides', 'ledgers'],
  asks: ({ model }) => model.settings.ledger !== undefined,
  *detect({ model, changes, pull, sides, ledgers }) {
    const ledger = plainPath(model.settings.ledger ?? '')
    const [setting] = model.change.config.filter((path) => isSetting(path) && settingsMoved(path, sides))
    const changed = setting ?? (model.change.metrics && figuresMoved(model) ? plainPath(model.settings.metrics ?? '') : undefined)
    if (changed === undefined) return
    const own = ledgers.filter(({ models }) => models.includes(model.id))
    // Who goes on with an entry has thought of it; whether it is whole is another rule's to say.
    if (addedEntries(own, pull.body).length > 0 || own.some((file) => isWrittenIn(file, changes))) return
    yield { place: { is: 'model' }, facts: { model: model.id, changed, ledger }, text: ledger }
  },
})
