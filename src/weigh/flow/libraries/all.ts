import type { Library } from '../library.ts'
import { augmenters, numpy, plots } from './arrays.ts'
import { autogluon, evalml, h2o, lazy } from './automl.ts'
import { builtins } from './builtins.ts'
import { categoryEncoders, featureEngine, imbalanced } from './companions.ts'
import { boosters, darts, statsmodels } from './models.ts'
import { huggingFace, keras, torch, tuners } from './networks.ts'
import { lightfm, surprise } from './recommenders.ts'
import { sklearn } from './sklearn.ts'
import { pandas, polars, spark } from './tables.ts'
import { gensim } from './texts.ts'

/** Every library that the analysis knows. One more is a file beside these and a line here. */
export const libraries: readonly Library[] = [
  builtins,
  sklearn,
  imbalanced,
  pandas,
  polars,
  spark,
  numpy,
  boosters,
  statsmodels,
  evalml,
  autogluon,
  h2o,
  lazy,
  darts,
  keras,
  tuners,
  torch,
  huggingFace,
  featureEngine,
  categoryEncoders,
  surprise,
  lightfm,
  gensim,
  augmenters,
  plots,
]
