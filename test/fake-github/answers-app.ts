import { userJson } from './answers.ts'
import type { App, Installation } from './apps.ts'
import type { Repo, State } from './state.ts'

const api = 'https://api.github.com'
const web = 'https://github.com'

export function appJson(app: App) {
  return {
    id: app.id,
    slug: app.slug,
    client_id: `Iv23.${app.id}`,
    node_id: `A_${app.id}`,
    owner: userJson(app.owner),
    name: app.slug,
    description: null,
    external_url: `https://${app.slug}.example.test`,
    html_url: `${web}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  }
}

export function installationJson({ id, app, account, permissions, suspendedAt, createdAt }: Installation) {
  return {
    id,
    account: userJson(account),
    repository_selection: 'selected',
    access_tokens_url: `${api}/app/installations/${id}/access_tokens`,
    repositories_url: `${api}/installation/repositories`,
    html_url: `${web}/organizations/${account.login}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    client_id: `Iv23.${app.id}`,
    target_id: account.id,
    target_type: account.type,
    permissions: { ...permissions, metadata: 'read' },
    events: app.events,
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    suspended_by: suspendedAt === null ? null : userJson(account),
    suspended_at: suspendedAt,
  }
}

const links: Record<string, string> = Object.fromEntries(
  'assignees branches collaborators comments commits compare contents git_commits git_refs git_tags issue_comment issue_events issues keys labels milestones notifications pulls releases statuses trees archive blobs contributors deployments downloads events forks hooks languages merges stargazers subscribers subscription tags teams'
    .split(' ')
    .map((name) => [`${name}_url`, `/${name}`]),
)

/** A repository, as it stands in pull requests and in an installation's list. */
export function repositoryJson(state: State, repo: Repo, name = { owner: repo.owner, id: repo.id, fork: false }) {
  const path = `${name.owner}/${repo.name}`
  const url = `${api}/repos/${path}`
  const open = [...repo.pulls.values()].filter((it) => it.state === 'open').length
  return {
    id: name.id,
    node_id: `R_${name.id}`,
    name: repo.name,
    full_name: path,
    owner: userJson(state.user(name.owner)),
    private: repo.private,
    visibility: repo.private ? 'private' : 'public',
    html_url: `${web}/${path}`,
    description: null,
    fork: name.fork,
    url,
    ...Object.fromEntries(Object.entries(links).map(([key, end]) => [key, url + end])),
    git_url: `git://github.com/${path}.git`,
    ssh_url: `git@github.com:${path}.git`,
    clone_url: `${web}/${path}.git`,
    svn_url: `${web}/${path}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repo.defaultBranch,
    topics: [],
    ...Object.fromEntries(['forks', 'forks_count', 'stargazers_count', 'watchers', 'watchers_count', 'size'].map((key) => [key, 0])),
    open_issues: open,
    open_issues_count: open,
    is_template: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    pushed_at: repo.createdAt,
  }
}
