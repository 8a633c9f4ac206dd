import type { ProgramSign, SeenAt, Sign } from '../../model/maturity.ts'
import { readProgram } from '../../read/program.ts'
import { lineOf, programParts } from '../code/program-parts.ts'
import { callSign } from '../start/call-signs.ts'
import { dagSigns } from './dag-signs.ts'

/** What a call, by its dotted name, shows of the work around a model. */
const calls: [ProgramSign, RegExp][] = [
  [
    'evaluates',
    /^sklearn\.metrics\.(?!pairwise)\w+$|^(?:evaluate\.load|mlflow\.(?:models\.)?evaluate|torchmetrics\.|prophet\.diagnostics\.|utilsforecast\.(?:losses|evaluation)\.|ranx\.|seqeval\.|sacrebleu\.|jiwer\.|rouge_score\.|surprise\.accuracy\.|recmetrics\.|mir_eval\.|skill_metrics\.)|\.(?:evaluate|backtest|historical_forecasts|performance_metrics)$|(?:^|\.)(?:cross_val_score|cross_validate)$/,
  ],
  [
    'evaluates-answers',
    /^(?:ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|phoenix\.evals|langsmith|langfuse|promptfoo|giskard|weave|openevals|agentevals)\.(?:\w+\.)*\w*(?:evaluate|assert_test|Eval|eval|Evaluation|run_experiment|run_evals|llm_classify|scan|aevaluate|eval_set|unit)$|(?:^|\.)(?:run_on_dataset|arun_on_dataset)$/,
  ],
  ['validates-data', /^(?:great_expectations|gx|pandera|pa|tensorflow_data_validation|tfdv|soda|deepchecks)\./],
  [
    'tunes',
    /(?:GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|BayesSearchCV)$|^(?:optuna|hyperopt|ray\.tune|keras_tuner|kerastuner)\.|^wandb\.sweep$/,
  ],
  ['compares-simple', /(?:^|\.)Dummy(?:Classifier|Regressor)$/],
  [
    'weighs-features',
    /permutation_importance$|(?:^|\.)(?:RFE|RFECV|SequentialFeatureSelector|BorutaPy)$|\.get_feature_importance$|\.plot_importance$/,
  ],
  ['explains', /^(?:shap|lime|captum|alibi\.explainers|eli5|dalex|interpret)\./],
  ['measures-fairness', /^(?:fairlearn|aif360|aequitas|fairness_indicators)\./],
  [
    'seeds',
    /^(?:random\.seed|numpy\.random\.(?:seed|default_rng)|torch\.manual_seed|tensorflow\.random\.set_seed|keras\.utils\.set_random_seed)$|(?:seed_everything|set_seed)$/,
  ],
  [
    'checks-finite',
    /(?:^|\.)(?:assert_all_finite|TerminateOnNaN|check_numerics|set_detect_anomaly)$|^(?:numpy|torch|math|tensorflow\.math)\.(?:isfinite|is_finite)$/,
  ],
]

/** What a program shows, with the first line of each; of notebooks only that they train. */
export function programSigns(path: string, text: string): [Sign, SeenAt][] {
  const kind = path.endsWith('.py') ? ('python' as const) : ('notebook' as const)
  const from = { path, commit: null, id: null }
  const read = readProgram({ path, headPath: path, side: 'head', role: 'named', kind, text: { is: 'read', value: text, from } })
  if (read.is !== 'read') return []
  // Others send messages, too.
  const asksClaude = /\bimport anthropic\b|\bfrom anthropic\b/.test(text)
  const seen = programParts(read.value).calls.flatMap(({ name, call, at }): [Sign, SeenAt][] => {
    const sign = /\.messages\.(?:create|stream)$/.test(name) && asksClaude ? 'asks' : callSign(name)
    const said = calls.flatMap(([sign, pattern]) => (pattern.test(name) ? [sign] : []))
    const shown: ProgramSign[] = sign === 'trains' || sign === 'asks' ? [sign, ...said] : said
    if (shown.length === 0) return []
    const { line, cell } = lineOf(read.value, at, call.from)
    const place = { path, line: cell === null ? line : null }
    if (kind === 'notebook') return shown.includes('trains') ? [['notebook-training', place]] : []
    return shown.map((sign) => [sign, place])
  })
  const trains = seen.some(([sign]) => sign === 'trains')
  return [...seen, ...dagSigns(read.value, trains)]
}

/** Texts without any of these words are of other trades, and are not parsed. */
export const mayShow =
  /\b(?:fit\w*|(?:re)?train\w*|backward|Trainer|metrics|evaluate|pandera|great_expectations|gx|tfdv|tensorflow_data_validation|soda|deepchecks|\w*SearchCV|optuna|hyperopt|tune|sweep|Dummy\w+|permutation_importance|RFE\w*|shap|lime|captum|alibi|eli5|fairlearn|aif360|aequitas|seed\w*|manual_seed|set_seed|default_rng|isfinite|is_finite|assert_all_finite|TerminateOnNaN|check_numerics|cross_val_\w+|auto_arima|create_model|prophet|backtest|historical_forecasts|openai|anthropic|langchain\w*|litellm|llama_index|genai|mistralai|cohere|ollama|vertexai|invoke_model|converse|dspy|ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|langsmith|langfuse|giskard|weave|kfp|sagemaker|metaflow|zenml|flytekit)\b/
