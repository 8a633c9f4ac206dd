/** Bytes of what a contract calls a megabyte (`size_mb`, `peak_memory_mb`, `limits.memory_mb`): as the kernel and nvidia-smi count. */
export const megabyte = 2 ** 20
