import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

const style = `
body { margin: 0; background: #f6f8fa; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif }
.comment { box-sizing: border-box; max-width: 920px; margin: 24px auto; padding: 16px; background: #fff; border: 1px solid #d1d9e0; border-radius: 6px }
h3 { font-size: 1.25em; margin: 0 0 8px } h4 { font-size: 1em; margin: 20px 0 8px } p { margin: 0 0 12px } ul, ol { padding-left: 2em; margin: 0 0 12px }
li { margin: 4px 0 } a { color: #0969da; text-decoration: none } table { border-collapse: collapse; margin: 0 0 12px; display: block; overflow: auto }
th, td { border: 1px solid #d1d9e0; padding: 5px 12px } tr:nth-child(2n) { background: #f6f8fa }
code { font: 85% ui-monospace, SFMono-Regular, "Liberation Mono", "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
pre { background: #f6f8fa; border-radius: 6px; padding: 12px; overflow: auto } pre code { background: none; padding: 0; white-space: pre }
details { margin: 0 0 12px } summary { cursor: pointer } sub { color: #59636e; font-size: 12px; vertical-align: baseline } del { color: #59636e }`

/** Markdown as a page that looks much as GitHub shows it; pictures in Mermaid stay code. */
export function page(title: string, markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  const name = title.replace(/[&<>]/g, '')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${style}</style><div class="comment">${html}</div></html>\n`
}
