/** Styles that a terminal rendering uses; the names are those of `util.styleText`. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Colours a text, or leaves it as it is where output is piped. Handed in by the door. */
export type Paint = (style: Style, text: string) => string

/** No colours at all. */
export const plain: Paint = (_, text) => text
