/** A file that is not there yet, as `git apply` takes it. */
export function newFileDiff(path: string, text: string): string {
  const lines = text.replace(/\n$/, '').split('\n')
  const name = /[^\x20-\x7e]|["\\]/.test(path) ? JSON.stringify(`b/${path}`) : `b/${path}`
  return [
    `diff --git ${name.replace('b/', 'a/')} ${name}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ ${name}`,
    `@@ -0,0 +1,${lines.length} @@`,
    ...lines.map((line) => `+${line}`),
    '',
  ].join('\n')
}
