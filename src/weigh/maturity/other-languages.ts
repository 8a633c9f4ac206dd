import type { ProgramSign, SeenAt } from '../../model/maturity.ts'

interface Language {
  file: RegExp
  /** Most of its programs are about data. */
  often: boolean
  comment: RegExp
  /** What must be loaded for the words below to mean what they say. */
  loads: RegExp
  signs: [ProgramSign, RegExp][]
}

const jvm =
  /\bimport\s+(?:static\s+)?(?:org\.apache\.spark\.ml(?:lib)?|org\.deeplearning4j|org\.nd4j|ml\.dmlc\.xgboost4j|com\.microsoft\.azure\.synapse\.ml|smile\.|org\.tribuo|weka\.|ai\.djl|hex\.|ai\.h2o)/

const languages: Language[] = [
  {
    file: /\.(?:[Rr]|Rmd|qmd)$/,
    often: true,
    comment: /#.*$/gm,
    loads:
      /\b(?:library|require|requireNamespace)\s*\(\s*["']?(?:tidymodels|parsnip|workflows|caret|mlr3\w*|xgboost|lightgbm|catboost|ranger|randomForest|glmnet|h2o|keras3?|torch|luz|tensorflow|e1071|gbm|prophet|fable|forecast|modeltime|tune|yardstick)\b|\b(?:parsnip|workflows|caret|xgboost|lightgbm|ranger|randomForest|glmnet|prophet|fable|forecast|modeltime|yardstick|tune)::/,
    signs: [
      [
        'trains',
        /(?:^|[^\w.$])(?:(?:parsnip|generics|workflows)::)?(?:fit|last_fit|fit_resamples)\s*\(|\b(?:xgb|lgb|h2o|caret::)\.?(?:train|cv|gbm|automl|randomForest|xgboost|glm)\s*\(|(?:^|[^\w.])train\s*\([^)]{0,400}?method\s*=|\b(?:xgboost|ranger|randomForest|glmnet|cv\.glmnet|lightgbm|catboost\.train|prophet|auto\.arima|svm|gbm)\s*\(|\$train\s*\(|\|>\s*model\s*\(/,
      ],
      [
        'evaluates',
        /\b(?:roc_auc|pr_auc|rmse|mae|rsq|accuracy|f_meas|metric_set|collect_metrics|confusionMatrix|postResample|conf_mat|mn_log_loss|brier_class)\s*\(/,
      ],
      ['tunes', /\b(?:tune_grid|tune_bayes|tune_race_\w+|trainControl|AutoTuner|auto_tuner)\s*\(/],
      ['seeds', /\bset\.seed\s*\(|\btar_option_set\s*\([^)]{0,400}?\bseed\b/],
    ],
  },
  {
    file: /\.(?:scala|java|kt)$/,
    often: false,
    comment: /\/\/.*$/gm,
    loads: jvm,
    signs: [
      ['trains', /\.(?:fit|buildClassifier|trainModel)\s*\(|\bXGBoost\.train\s*\(|\b\w*[Tt]rainer\w*\.train\s*\(/],
      ['evaluates', /\bEvaluator\b[\s\S]{0,200}?\.evaluate\s*\(|\b\w*(?:Evaluator|Metrics|Evaluation)\s*\(/],
      ['tunes', /\b(?:CrossValidator|TrainValidationSplit|ParamGridBuilder)\b/],
      ['seeds', /\.(?:setSeed|seed)\s*\(/],
    ],
  },
  {
    file: /\.jl$/,
    often: true,
    comment: /#.*$/gm,
    loads: /\busing\s+[^\n]{0,200}\b(?:MLJ|Flux|Lux|XGBoost|LightGBM|ScikitLearn|DecisionTree|MLJBase)\b/,
    signs: [
      ['trains', /\bfit!\s*\(|\b(?:Flux\.)?train!\s*\(|\bxgboost\s*\(/],
      ['evaluates', /\bevaluate!?\s*\(|\b(?:auc|rmse|log_loss)\s*\(/],
      ['seeds', /\bRandom\.seed!\s*\(/],
    ],
  },
  {
    file: /\.[cm]?[jt]sx?$/,
    often: false,
    comment: /\/\/.*$/gm,
    loads:
      /\b(?:from|require\()\s*["'](?:openai|@anthropic-ai\/\w+|ai|@ai-sdk\/[\w-]+|@langchain\/[\w-]+|langchain(?:\/[\w/-]+)?|@google\/gen\w+|@google-cloud\/vertexai|cohere-ai|groq-sdk|@mistralai\/mistralai|ollama|autoevals|braintrust)["']/,
    signs: [
      [
        'asks',
        /\.(?:completions|responses|messages)\.(?:create|parse|stream)\s*\(|\b(?:generateText|streamText|generateObject|streamObject)\s*\(|\.generateContent(?:Stream)?\s*\(|\bnew Chat(?:OpenAI|Anthropic|\w*AI)\b|\.chat\.complete\s*\(/,
      ],
      ['evaluates-answers', /\bEval\s*\(\s*["'`]/],
    ],
  },
]

const aside =
  /(?:^|\/)(?:tests?|__tests__|src\/test|fixtures|testdata|node_modules|vendor|third_party|renv|packrat|dist|build|target|docs?|examples?|tutorials?|samples?)\/|\.(?:test|spec|min)\./

/** Of languages in which everything is written, only these are opened. */
const telling =
  /train|model|predict|infer|scor|forecast|classif|rank|recommend|cluster|regress|spark|(?:^|[/_.-])(?:ml|ai|nlp|rag|llms?)(?:[/_.-]|$)|agent|chat|prompt|complet|openai|anthropic|claude|gpt|gemini|langchain|embed|summar|assist|copilot|eval|generat/i

/** Whether a program of another language than Python may show something, by its path. */
export const isOtherProgram = (path: string): boolean =>
  languages.some(({ file, often }) => file.test(path) && (often || telling.test(path))) && !aside.test(path)

/** What programs of other languages show by their words: only where they load what these are words of. */
export function otherProgramSigns(path: string, text: string): [ProgramSign, SeenAt][] {
  const language = languages.find(({ file }) => file.test(path))
  if (language === undefined || !language.loads.test(text)) return []
  const plain = text.slice(0, 200_000).replace(language.comment, '')
  return language.signs.flatMap(([sign, words]): [ProgramSign, SeenAt][] => {
    const found = words.exec(plain)
    if (found === null) return []
    const at = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0)
    return [[sign, { path, line: plain.slice(0, at).split('\n').length }]]
  })
}
