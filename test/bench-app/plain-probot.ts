/** A Probot app that only answers: what the App's acknowledgement is measured against. */
import { createServer } from 'node:http'
import { createNodeMiddleware, Probot } from 'probot'

const { APP_ID = '1', PRIVATE_KEY = '', WEBHOOK_SECRET = '', PORT = '0' } = process.env
const probot = new Probot({ appId: APP_ID, privateKey: PRIVATE_KEY, secret: WEBHOOK_SECRET, logLevel: 'fatal' })
const answer = await createNodeMiddleware(
  (app) => {
    app.on('pull_request', () => undefined)
  },
  { probot, webhooksPath: '/api/github/webhooks' },
)
createServer(async (request, response) => {
  if (request.url === '/readyz') response.writeHead(200).end()
  else await answer(request, response)
}).listen(Number(PORT), '127.0.0.1')
