import type { Literal } from '../read/python-facts.ts'

/** A path into somebody's home folder, with the line of the text it stands on (from 0). */
export interface HomePath {
  path: string
  line: number
}

const before = '(?<=^|[\\s"\'`=:,;([{]|file:\\/\\/|[a-z]:\\/\\/\\/)'
const separator = '(?:\\\\{1,2}|\\/)'
const root = `(?:\\/(?:mnt\\/[a-z]\\/)?(?:Users|home)\\/|[A-Za-z]:${separator}[Uu]sers${separator})`
const name = '(?<name>[A-Za-z][\\w.-]{0,63})'
const rest = '[^\\s"\'`,;)\\]]{0,300}'
const deep = new RegExp(`${before}${root}${name}(?=${separator}[^\\s"'\`\\\\/])${rest}`, 'gm')
const bare = new RegExp(`${before}${root}${name}(?=${separator}|[\\s"'\`]|$)${rest}`, 'gm')

/** Accounts of containers, hosted machines and examples, whose home is the same for everybody; and what routes begin with. */
const everybody = new Set(
  `airflow all app appuser azureuser centos circleci codespace coder colab conda container cuda dagster databricks debian default dev
  docker ec2-user fedora gitpod hadoop jenkins jovyan jupyter kaggle mambauser me metaflow ml model-server name nobody node nonroot
  nvidia opc pi prefect public python ray root runner runneradmin sagemaker sagemaker-user seluser shared spark triton trino ubuntu
  user username vagrant venv vscode worker workspace you your-name your_name yourname your-username your_username yourusername zeppelin
  api assets images img index page pages static templates views`.split(/\s+/),
)

/** Paths in a text that exist on one person's machine only. `alone`: a home folder counts though nothing stands behind it. */
export function homePaths(text: string, alone = false): HomePath[] {
  const found: HomePath[] = []
  let line = 0
  let counted = 0
  for (const { 0: path, index, groups } of text.matchAll(alone ? bare : deep)) {
    if (everybody.has((groups?.name ?? '').toLowerCase())) continue
    line += text.slice(counted, index).split('\n').length - 1
    counted = index
    found.push({ path, line })
  }
  return found
}

/** Calls whose strings are routes, patterns, messages or names in a service, not files. */
const takesNoFile = new Set(
  `add_url_rule api_route assertEqual compile critical debug delete echo endswith error exception findall finditer fullmatch get info log
  match mount options patch post print put re_path redirect removeprefix removesuffix replace route search set_experiment split startswith
  sub subn url url_for urljoin warn warning`.split(/\s+/),
)

/** Calls whose strings are files or folders and nothing else. */
const takesFile = new Set(
  'Path PosixPath PurePath PurePosixPath WindowsPath chdir exists isdir isfile join listdir makedirs mkdir open scandir walk'.split(' '),
)

/** Keywords that explain an option, or name a route or a pattern. */
const explains = new Set([
  'description',
  'doc',
  'epilog',
  'help',
  'message',
  'metavar',
  'msg',
  'pattern',
  'prefix',
  'regex',
  'route',
  'title',
  'url',
  'usage',
])

/** Whether a string that runs names a file for certain, may name one, or is something else: a route, a pattern, a message, a help text. */
export function namesFile({ argument, decorator }: Literal): 'yes' | 'maybe' | 'no' {
  if (decorator) return 'no'
  if (argument === null) return 'maybe'
  const { of, keyword, position } = argument
  if (keyword !== null) return explains.has(keyword) ? 'no' : 'maybe'
  const verb = of.split('.').at(-1) ?? ''
  if (takesFile.has(verb)) return 'yes'
  // `environ.get("DATA", "/home/ana/data")`: what stands second is a default.
  const isDefault = verb === 'get' && position > 0
  return !isDefault && (takesNoFile.has(verb) || /(?:Error|Exception|Warning)$/.test(verb)) ? 'no' : 'maybe'
}
