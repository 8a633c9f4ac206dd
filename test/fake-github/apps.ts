import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Repo, State, User } from './state.ts'

export type Permissions = Record<string, 'read' | 'write'>

/** A GitHub App, with where its webhooks go. */
export interface App {
  id: number
  slug: string
  user: User
  owner: User
  permissions: Permissions
  events: string[]
  publicKey: KeyObject | null
  secret: string
  /** Null: no webhook is sent. */
  hookUrl: string | null
  createdAt: string
}

export interface Installation {
  id: number
  app: App
  account: User
  repos: Set<Repo>
  permissions: Permissions
  suspendedAt: string | null
  createdAt: string
}

/** An App as its owner holds it: the key it signs with, and what is done with it on GitHub's pages. */
export interface FakeApp {
  app: App
  id: number
  privateKey: string
  secret: string
  /** Installs it on repositories of one account, `owner/name`; on those of an account that has it, adds them. Answers the installation's id. */
  install(...repositories: string[]): number
  suspend(installation: number, suspended?: boolean): void
  uninstall(installation: number): void
  /** What the account accepted: at most the App's own permissions. */
  accept(installation: number, permissions: Permissions): void
}

export interface AppOptions {
  slug: string
  permissions: Permissions
  secret: string
  hookUrl?: string
}

let keys: { publicKey: KeyObject; pem: string } | undefined

/** One pair of keys for a process: making it is slow, and no test asks for two. */
function keyPair() {
  if (keys === undefined) {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    keys = { publicKey, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
  }
  return keys
}

function addApp(state: State, made: Pick<App, 'slug' | 'permissions' | 'publicKey' | 'secret' | 'hookUrl'>, id: number): App {
  const people = { user: state.user(`${made.slug}[bot]`), owner: state.user('acme', 'Organization') }
  const app: App = { id, ...made, ...people, events: ['pull_request'], createdAt: state.now() }
  state.apps.set(id, app)
  return app
}

/** The App behind a workflow's token. */
export function actionsApp(state: State): App {
  const made = { slug: 'github-actions', permissions: {}, publicKey: null, secret: '', hookUrl: null }
  return state.apps.get(15_368) ?? addApp(state, made, 15_368)
}

/** Registers an App. */
export function fakeApp(state: State, { slug, permissions, secret, hookUrl }: AppOptions): FakeApp {
  const { publicKey, pem } = keyPair()
  const app = addApp(state, { slug, permissions, publicKey, secret, hookUrl: hookUrl ?? null }, 900_000 + state.apps.size)
  const at = (id: number): Installation => {
    const found = state.installations.get(id)
    if (found === undefined) throw new Error(`there is no installation ${id}`)
    return found
  }
  return {
    app,
    id: app.id,
    privateKey: pem,
    secret,
    install(...names) {
      const repos = names.map((name) => {
        const repo = state.repos.get(name.toLowerCase())
        if (repo === undefined) throw new Error(`there is no repository ${name}`)
        return repo
      })
      const account = state.user(repos[0]?.owner ?? 'acme', 'Organization')
      if (repos.some((repo) => repo.owner !== account.login)) throw new Error('an installation has one account')
      const known = [...state.installations.values()].find((it) => it.app === app && it.account === account)
      const made = { app, account, repos: new Set<Repo>(), permissions, suspendedAt: null, createdAt: state.now() }
      const installation: Installation = known ?? { id: state.id(), ...made }
      for (const repo of repos) installation.repos.add(repo)
      state.installations.set(installation.id, installation)
      return installation.id
    },
    suspend(id, suspended = true) {
      at(id).suspendedAt = suspended ? state.now() : null
    },
    uninstall(id) {
      at(id)
      state.installations.delete(id)
    },
    accept(id, accepted) {
      at(id).permissions = accepted
    },
  }
}
