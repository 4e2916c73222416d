// client.mjs URL TOKEN FILE TICKET: sends FILE with tus-js-client and goes on with the upload that TICKET names, if it
// does. Prints how many bytes are on their way, and "done" at the end.
import { createReadStream, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Upload } from 'tus-js-client'

const [url, token, path, ticket] = process.argv.slice(2)
const bytesPerMs = 8 * 1024
const size = statSync(path).size

async function* slowly(start, end) {
  for await (const piece of createReadStream(path, { start, end: end - 1 })) {
    yield piece
    await sleep(piece.length / bytesPerMs)
  }
}

const fileReader = {
  async openFile() {
    const slice = async (start, end) => {
      const value = Readable.from(slowly(start, Math.min(end, size)), { objectMode: false })
      value.size = Math.min(end, size) - start
      return { value, done: end >= size }
    }
    return { size, slice, close() {} }
  },
}

const upload = new Upload(createReadStream(path), {
  endpoint: `${url}/api/v3/files/`,
  uploadUrl: existsSync(ticket) ? readFileSync(ticket, 'utf8') : null,
  headers: { Authorization: `Bearer ${token}` },
  metadata: { language: 'nl', document_type: 'document', filename: 'interop.bin' },
  chunkSize: 4 * 1024 * 1024,
  fileReader,
  retryDelays: Array(300).fill(100),
  onUploadUrlAvailable() {
    writeFileSync(`${ticket}.new`, upload.url)
    renameSync(`${ticket}.new`, ticket)
  },
  onProgress: (sent) => console.log(sent),
  onSuccess() {
    console.log('done')
    process.exit(0)
  },
  onError(error) {
    console.error(String(error))
    process.exit(1)
  },
})
upload.start()
