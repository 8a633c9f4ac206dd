import type { Library } from '../library.ts'

/** LightFM: interactions are divided, and a model is held against those that were left out. */
export const lightfm: Library = {
  roots: ['lightfm'],
  effects: {
    set: 'fetch_movielens fetch_stackexchange',
    sides: 'random_train_test_split',
    model: 'LightFM',
    metric: 'evaluation.*',
  },
}

/** Surprise: its folds and divisions give ratings, no row numbers. */
export const surprise: Library = {
  roots: ['surprise'],
  effects: {
    set: 'Dataset.load_builtin Dataset.load_from_file Dataset.load_from_folds',
    carry: 'Dataset.load_from_df load_from_df',
    split: 'train_test_split',
    'row-splitter': 'KFold RepeatedKFold ShuffleSplit LeaveOneOut PredefinedKFold',
    model: 'SVD SVDpp NMF KNNBasic KNNWithMeans KNNWithZScore KNNBaseline SlopeOne BaselineOnly CoClustering NormalPredictor',
    search: 'GridSearchCV RandomizedSearchCV',
    'cross-validate': 'cross_validate',
    metric: 'accuracy.*',
    quiet: 'Reader dump.*',
  },
}
