/** What the Node binding cannot carry, found before the runtime is asked. */
export class Unsupported extends Error {}
