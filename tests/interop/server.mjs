// server.mjs PORT FOLDER: @tus/server where the API has its uploads. Prints its port. GET, which tus leaves to the
// server, names a session as the API has it.
import { createServer } from 'node:http'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'

const [port, directory] = process.argv.slice(2)
const path = '/api/v3/files'
const tus = new Server({ path, relativeLocation: true, datastore: new FileStore({ directory }) })

const server = createServer((request, response) => {
  if (request.method !== 'GET') return tus.handle(request, response)
  const id = request.url.slice(path.length + 1)
  response.writeHead(200, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ count: 1, total_results: 1, result: { session_id: id, metadata: {} } }))
})
server.listen(Number(port), '127.0.0.1', () => console.log(server.address().port))
