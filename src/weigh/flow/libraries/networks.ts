import type { Library } from '../library.ts'

/** Keras and TensorFlow. */
export const keras: Library = {
  roots: ['keras', 'tensorflow', 'tf', 'tensorflow_datasets', 'tfds', 'tflearn', 'tensorflow_addons'],
  effects: {
    'two-sets':
      'mnist.load_data fashion_mnist.load_data cifar10.load_data cifar100.load_data imdb.load_data reuters.load_data boston_housing.load_data california_housing.load_data',
    set: 'tfds.load tensorflow_datasets.load load_dataset timeseries_dataset_from_array_file TextLineDataset TFRecordDataset list_files make_csv_dataset CsvDataset',
    folder: 'flow_from_directory flow_from_dataframe image_dataset_from_directory text_dataset_from_directory audio_dataset_from_directory',
    network: 'applications.* Sequential Model Functional models.Sequential models.Model',
    row: 'load_img image.load_img wavfile.read',
    model: 'KerasClassifier KerasRegressor DNN LinearClassifier DNNClassifier DNNRegressor BoostedTreesClassifier',
    carry:
      'from_tensor_slices from_tensors from_generator zip TimeseriesGenerator timeseries_dataset_from_array constant convert_to_tensor cast Variable reshape expand_dims squeeze concat stack pad_sequences to_categorical one_hot one_hot_encode normalize utils.normalize flow img_to_array resize image.*',
    subset: 'tf.gather tensorflow.gather',
    transformer: 'Tokenizer TextVectorization Normalization layers.Normalization Discretization StringLookup IntegerLookup',
    stateless: 'layers.* ImageDataGenerator Rescaling Hashing',
    metric: 'metrics.* losses.* image.ssim image.psnr image.ssim_multiscale',
    quiet: 'callbacks.* optimizers.* backend.* random.* set_seed get_logger config.* plot_model summary clear_session schedules.*',
  },
}

/** Tuners of Keras: fitted by their `search`. */
export const tuners: Library = {
  roots: ['keras_tuner', 'kerastuner', 'kt'],
  effects: { model: 'RandomSearch GridSearch Hyperband BayesianOptimization' },
}

/** PyTorch and what is around it. */
export const torch: Library = {
  roots: [
    'torch',
    'torchvision',
    'torchtext',
    'torchaudio',
    'pytorch_lightning',
    'lightning',
    'torch_geometric',
    'torchmetrics',
    'timm',
    'fastai',
    'skorch',
    'ignite',
    'monai',
    'pytorch_forecasting',
    'dgl',
  ],
  effects: {
    set: 'datasets.* MNIST FashionMNIST CIFAR10 CIFAR100 ImageFolder SVHN Planetoid',
    sides: 'random_split',
    index: 'randperm',
    list: 'SubsetRandomSampler',
    subset: 'Subset torch.index_select',
    carry:
      'DataLoader TensorDataset ConcatDataset from_numpy tensor as_tensor FloatTensor LongTensor Tensor IntTensor DoubleTensor HalfTensor BoolTensor Variable cat stack squeeze unsqueeze reshape flatten transpose argmax max topk sigmoid softmax log_softmax softplus relu exp log abs round where clamp masked_select gather nan_to_num round rot90 fliplr flipud transforms.functional.* v2.functional.*',
    network:
      'nn.Module Module LightningModule Sequential nn.Sequential models.* Linear nn.Linear Conv2d LSTM GRU Embedding TransformerEncoder create_model resnet18 resnet34 resnet50 vgg16 NeuralNetClassifier NeuralNetRegressor',
    stateless: 'transforms.* Compose ToTensor Normalize Resize',
    model: 'Trainer',
    loss: 'CrossEntropyLoss NLLLoss MSELoss L1Loss BCELoss BCEWithLogitsLoss SmoothL1Loss HuberLoss KLDivLoss CTCLoss HingeEmbeddingLoss MarginRankingLoss TripletMarginLoss CosineEmbeddingLoss PoissonNLLLoss cross_entropy nll_loss mse_loss l1_loss binary_cross_entropy binary_cross_entropy_with_logits smooth_l1_loss kl_div',
    metric: 'torchmetrics.* functional.accuracy Accuracy F1Score AUROC',
    quiet:
      'optim.* lr_scheduler.* manual_seed no_grad device cuda.* save load set_grad_enabled inference_mode autocast GradScaler WeightedRandomSampler backends.* SummaryWriter make_grid RandomLinkSplit zeros ones rand randn arange linspace empty eye full',
  },
}

/** Hugging Face. */
export const huggingFace: Library = {
  roots: ['datasets', 'transformers', 'evaluate', 'peft', 'sentence_transformers', 'simpletransformers', 'trl', 'setfit'],
  effects: {
    set: 'load_dataset load_from_disk from_csv from_json',
    carry: 'from_dict from_pandas concatenate_datasets interleave_datasets Dataset',
    dict: 'DatasetDict IterableDatasetDict',
    model: 'Trainer Seq2SeqTrainer SFTTrainer SetFitTrainer ClassificationModel',
    metric: 'load_metric evaluate.load metrics.*',
    stateless:
      'AutoTokenizer.from_pretrained BertTokenizer.from_pretrained BertTokenizerFast.from_pretrained DistilBertTokenizer.from_pretrained DistilBertTokenizerFast.from_pretrained RobertaTokenizer.from_pretrained GPT2Tokenizer.from_pretrained T5Tokenizer.from_pretrained AutoProcessor.from_pretrained AutoFeatureExtractor.from_pretrained AutoImageProcessor.from_pretrained ViTImageProcessor.from_pretrained AutoTokenizer BertTokenizer DistilBertTokenizer RobertaTokenizer GPT2Tokenizer T5Tokenizer AutoProcessor AutoFeatureExtractor AutoImageProcessor DataCollatorWithPadding DataCollatorForLanguageModeling DataCollatorForSeq2Seq SentenceTransformer pipeline',
    quiet: 'TrainingArguments Seq2SeqTrainingArguments EarlyStoppingCallback set_seed get_linear_schedule_with_warmup AdamW logging.*',
    network: 'from_pretrained AutoModel.from_pretrained',
  },
}
