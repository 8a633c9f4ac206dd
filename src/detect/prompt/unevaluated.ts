import type { Facts } from '../../model/finding.ts'
import { valueOf } from '../../model/read.ts'
import { detector } from '../../model/rule.ts'
import { listed } from '../../weigh/gate-facts.ts'
import { changedSettings } from '../../weigh/prompt/changed-settings.ts'
import { evaluationOf } from '../../weigh/prompt/evaluation.ts'
import { settingWords } from '../../weigh/prompt/setting-words.ts'

export default detector({
  reads: ['model', 'sides', 'changes'],
  *detect({ model, sides, changes }) {
    const prompts = model.change.prompts.toSorted()
    const settings = changedSettings(model, sides)
    const [first] = settings
    const evaluation = evaluationOf(model)
    if ((first === undefined && prompts.length === 0) || evaluation.is === 'named') return
    if (evaluation.is === 'blind') {
      yield { could: 'not-judge', because: 'blind', why: evaluation.why }
      return
    }
    const facts: Facts = {
      changes: listed([...prompts.map((path) => `the prompt ${path}`), ...settings.map(settingWords)], 6),
      state: valueOf(model.state.head)?.slice(0, 17) ?? 'unknown',
      metrics: model.settings.metrics ?? 'metrics.json',
      model: model.id,
      why: evaluation.is === 'stale' ? evaluation.why : '',
    }
    const isThere = prompts.find((path) => changes.some((change) => change.path === path && change.head !== null))
    const place =
      first !== undefined && first.now !== null && isThere === undefined
        ? first.setting.place
        : ({ is: 'file', path: isThere ?? prompts[0] ?? first?.setting.place.path ?? '' } as const)
    yield { place, text: 'prompt', variant: evaluation.is, facts, ...(evaluation.is === 'unnamed' ? { severity: 'W' } : {}) }
  },
})
