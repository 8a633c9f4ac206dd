// src/weigh/artifact/model-file.ts
/** Endings that only models have. */
const own = /\.(?:pkl|pickle|joblib|dill|pth?|ckpt|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|mlmodel|cbm|ubj|bst|pdparams|caffemodel|engine|torchscript)$/i;
/** Endings that models share with much else. */
const shared = /\.(?:bin|pb|model|weights|params|plan|zip|tar\.gz|tgz|npz)$/i;
/** What such a file is called, or the folder in which it lies, where it is a model. */
const says = /(?:^|[/_.-])(?:models?|weights|checkpoints?|ckpts?|pytorch|tensorflow|saved_model|ggml|llama|bert|embeddings?|word2vec|fasttext|glove|classifier|regressor)(?:[/_.-]|$)/i;
/** Whether a path is a model's file, as far as its name tells. */
function isModelFile(path) {
	return own.test(path) || shared.test(path) && says.test(path);
}
export { isModelFile as t };
