import type { Library } from '../library.ts'

/** numpy and scipy; their functions are called as the methods of their arrays where the name is not here. */
export const numpy: Library = {
  roots: [
    'numpy',
    'np',
    'scipy',
    'jnp',
    'cupy',
    'h5py',
    'joblib',
    'pickle',
    'cPickle',
    'dill',
    'cloudpickle',
    'cv2',
    'PIL',
    'skimage',
    'librosa',
  ],
  effects: {
    set: 'loadtxt genfromtxt fromfile np.load numpy.load memmap loadmat sio.loadmat io.loadmat h5py.File File',
    row: 'imread Image.open imread_collection librosa.load core.load wavfile.read',
    cuts: 'split array_split',
    subset: 'np.take numpy.take jnp.take np.delete numpy.delete',
    learn: 'zscore boxcox yeojohnson stats.zscore stats.boxcox winsorize',
    statistic: 'average nanmean nanstd nanmedian percentile quantile nanpercentile histogram corrcoef cov',
    'union-of-rows': 'concatenate vstack append row_stack',
    beside: 'hstack r_ stack column_stack dstack block',
    index:
      'arange random.permutation permutation random.choice choice argsort nonzero flatnonzero argwhere random.randint random.rand random.random random.uniform random.shuffle_index triu_indices_from',
    carry:
      'random.normal random.randn full full_like array asarray asanyarray ascontiguousarray reshape ravel squeeze expand_dims transpose log log1p exp sqrt abs absolute round rint floor ceil sign clip where nan_to_num argmax argmin power square sin cos tanh sigmoid isnan cumsum diff flip roll pad tile matrix mat dot matmul multiply divide add subtract maximum minimum heaviside eye_like digitize resize csr_matrix hstack_sparse sparse.* resample_audio rot90 fliplr flipud swapaxes moveaxis rollaxis ndimage.rotate ndimage.shift ndimage.zoom ndimage.gaussian_filter ndimage.median_filter ndimage.uniform_filter ndimage.affine_transform ndimage.map_coordinates transform.rotate transform.resize transform.rescale transform.warp transform.swirl util.random_noise util.invert exposure.adjust_gamma exposure.adjust_log exposure.rescale_intensity exposure.equalize_hist exposure.equalize_adapthist filters.gaussian color.rgb2gray color.gray2rgb cv2.rotate cv2.GaussianBlur cv2.blur cv2.medianBlur cv2.bilateralFilter cv2.cvtColor cv2.warpAffine cv2.warpPerspective cv2.addWeighted cv2.convertScaleAbs cv2.equalizeHist cv2.LUT ImageOps.mirror ImageOps.flip ImageOps.invert ImageOps.autocontrast effects.time_stretch effects.pitch_shift',
    metric: 'spearmanr pearsonr kendalltau stats.spearmanr stats.pearsonr stats.kendalltau',
    grid: 'meshgrid linspace logspace geomspace',
    quiet:
      'zeros ones empty zeros_like ones_like empty_like eye identity random.seed seed RandomState default_rng save savez savetxt savez_compressed set_printoptions dump dumps iinfo finfo unique',
  },
}

/** Pictures and sounds that are changed one by one. */
export const augmenters: Library = {
  roots: ['imgaug', 'albumentations', 'audiomentations'],
  effects: { stateless: 'augmenters.* albumentations.* audiomentations.*' },
}

/** Plots and tables for people. */
export const plots: Library = {
  roots: [
    'matplotlib',
    'plt',
    'seaborn',
    'sns',
    'plotly',
    'px',
    'go',
    'altair',
    'bokeh',
    'wordcloud',
    'missingno',
    'IPython',
    'tqdm',
    'wandb',
    'mlflow',
    'logging',
    'os',
    'sys',
    'time',
    'random',
    'warnings',
    'pathlib',
    'json',
    'yaml',
    'argparse',
    'shap',
    'lime',
    'eli5',
    'pandas_profiling',
    'ydata_profiling',
    'graphviz',
    'tabulate',
    'pprint',
    'gc',
    'datetime',
    're',
    'math',
    'glob',
    'shutil',
    'copy',
    'functools',
    'itertools',
    'collections',
    'dataclasses',
  ],
  effects: {
    quiet:
      'plt.* matplotlib.* seaborn.* sns.* plotly.* os.* sys.* time.* warnings.* logging.* mlflow.* wandb.* shap.* lime.* eli5.* argparse.* gc.* datetime.* math.* glob.* shutil.* json.* yaml.* IPython.* missingno.* random.seed',
    carry: 'tqdm tqdm.tqdm tqdm.notebook trange notebook.tqdm auto.tqdm re.sub re.findall',
    clone: 'copy.deepcopy copy.copy deepcopy',
    index: 'random.sample random.shuffle random.choice random.choices',
    field: 'dataclasses.field',
    record: 'collections.namedtuple',
    dict: 'collections.OrderedDict collections.defaultdict',
    partial: 'functools.partial partial',
    zip: 'itertools.product product itertools.chain',
    map: 'itertools.starmap',
  },
}
