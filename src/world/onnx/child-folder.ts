/** How the folders of children are called, in the folder for temporary files: nothing else is ever taken away. */
export const folderPrefix = 'mle-review-onnx-'
