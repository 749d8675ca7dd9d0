import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { contentSecurityPolicy } from '../../../scripts/site/policy'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
}

export interface Server {
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves a folder on a free port of this machine, the pane under the policy that the add-in's own site has.
 * @param folder - with the pages
 * @returns where it is
 */
export async function serveFolder(folder: string): Promise<Server> {
  let policy = ''
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = path.join(folder, path.normalize(pathname))
    const content = fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(file) : null
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    // The desk, which no officer sees, holds the pane in a frame.
    const head = pathname === '/taskpane.html' && { 'Content-Security-Policy': policy }
    response.writeHead(content ? 200 : 404, { 'Content-Type': type, ...head })
    response.end(content ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  policy = contentSecurityPolicy(`${origin}/excel.js`)
  return {
    origin,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
