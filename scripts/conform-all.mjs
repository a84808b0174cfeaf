// Tries every law on the whole matrix of every language of this repository, one language to a core, in parts that fit in memory.
// `node scripts/conform-all.mjs [share]`: with a share such as 10, only every tenth part is tried.
import { readFileSync, readdirSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const languages = ['en', 'ru']
/** Parts of the matrix; one holds some thousands of situations. */
const parts = 200

if (isMainThread) await tryAll(Number(process.argv[2] ?? 1))
else await tryLanguage(workerData)

/** @param {number} every */
async function tryAll(every) {
  const counts = await Promise.all(languages.map((language) => inWorker({ language, every })))
  const broken = counts.reduce((sum, count) => sum + count, 0)
  console.log(broken === 0 ? 'Every law holds.' : `${broken} violations.`)
  process.exitCode = broken === 0 ? 0 : 1
}

/** @param {{ language: string, every: number }} job @returns {Promise<number>} */
function inWorker(job) {
  return new Promise((resolve, reject) => {
    let broken = 0
    const worker = new Worker(new URL(import.meta.url), { workerData: job })
    worker.on('message', ({ line, count }) => {
      broken += count
      console.log(line)
    })
    worker.on('error', reject)
    worker.on('exit', () => resolve(broken))
  })
}

/** @param {{ language: string, every: number }} job */
async function tryLanguage({ language, every }) {
  const { conform } = await import('../packages/core/dist/conformance.js')
  const locale = (await import(`../packages/templates-${language}/dist/index.js`))[language]
  const options = {
    cast: readJson(language, 'cast.json'),
    specimens: specimensOf(language),
    sample: Infinity,
  }
  const told = new Set()
  for (let index = 0; index < parts; index += every) {
    for (const { law, violations, count } of conform(locale, { ...options, share: { index, of: parts } })) {
      const fresh = violations.filter(({ message }) => !told.has(`${law} ${message}`))
      for (const { at, message } of fresh) {
        told.add(`${law} ${message}`)
        tell(`${language} ${law} at ${at}\n  ${message}`, 0)
      }
      if (count > 0) tell(`${language} ${law}: ${count} in part ${index + 1}`, count)
    }
    tell(`${language}: part ${index + 1} of ${parts}`, 0)
  }
}

/** @param {string} line @param {number} count */
function tell(line, count) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage({ line, count })
}

/** @param {string} language @param {string} file */
function readJson(language, file) {
  return JSON.parse(
    readFileSync(new URL(`../packages/templates-${language}/${file}`, import.meta.url), 'utf8'),
  )
}

/** @param {string} language */
function specimensOf(language) {
  const files = readdirSync(new URL(`../packages/templates-${language}/specimens/`, import.meta.url))
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), readJson(language, `specimens/${file}`)]),
  )
}
