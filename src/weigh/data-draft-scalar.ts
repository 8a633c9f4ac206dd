/** What YAML wants escaped and JSON does not. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A text as YAML has it in a flow: plain where nothing can be mistaken, else in quotes. `value`: texts that look like something else are quoted. */
export function scalar(text: string, value = false): string {
  const plain = /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  if (plain && !(value && /^[.-]|\.(?:inf|nan)$/i.test(text))) return text
  return JSON.stringify(text).replace(unprintable, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
