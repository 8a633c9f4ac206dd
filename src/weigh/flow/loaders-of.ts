import { type Call, callValue } from './call.ts'
import type { Run } from './run.ts'
import { nothing, type Value } from './value.ts'

/** Methods that fit. */
export const fits =
  /^(?:fit|fit_generator|partial_fit|train_on_batch|train|fit_one_cycle|fine_tune|finetune|fit_from_dataset|learn|adapt|fit_on_texts|fit_on_sequences|build_vocab|fit_transform|fit_predict|fit_resample|fit_sample|fit_one_batch|teach)$/
/** Methods that ask a model about rows. */
export const predicts =
  /^(?:predict\w*|staged_\w+|decision_function|forecast|get_forecast|get_prediction|score_samples|kneighbors|generate|inplace_predict|detect_anomalies)$/

/** What a class of the program that holds the data gives to a trainer: it is set up once, then asked for its loaders. */
export function loadersOf(run: Run, self: Value, name: string, call: Call): Value[] {
  const type = self.thing?.is === 'instance' ? self.thing.type.callable : null
  if (type?.is !== 'class') return [self]
  const ask = (method: string): Value => {
    const found = type.methods.get(method)
    return found?.is === 'function'
      ? callValue(run, { ...nothing(), callable: { ...found, self } }, { ...call, positional: [], keywords: new Map() })
      : nothing()
  }
  if (!self.keys?.has('set up')) {
    self.keys?.set('set up', nothing())
    ask('prepare_data')
    ask('setup')
  }
  if (fits.test(name)) return [ask('train_dataloader'), ask('val_dataloader')]
  return [ask(predicts.test(name) ? 'predict_dataloader' : name === 'validate' ? 'val_dataloader' : 'test_dataloader')]
}
