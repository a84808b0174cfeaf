// Tries every law on the whole matrix of every language of this repository, one language to a core, in parts that fit in memory.
// `node scripts/conform-all.mjs [share]`: with a share such as 10, only every tenth part is tried.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { castOf, languageIds, localeOf, reportOf, specimensOf } from './languages.mjs'

/** Parts of the matrix; one holds some thousands of situations. */
const parts = 200

if (isMainThread) await tryAll(process.argv[2] ?? '1')
else await tryLanguage(workerData)

/** @param {string} share */
async function tryAll(share) {
  const every = Number(share)
  if (!Number.isInteger(every) || every < 1 || every > parts) {
    console.error(
      `The share is "${share}"; it must be a whole number from 1 (all parts) to ${parts} (one part).`,
    )
    process.exitCode = 2
    return
  }
  const counts = await Promise.all(languageIds.map((language) => inWorker({ language, every })))
  const broken = counts.reduce((sum, count) => sum + count, 0)
  console.log(broken === 0 ? 'Every law holds.' : `${broken} violations.`)
  process.exitCode = broken === 0 ? 0 : 1
}

/** @param {{ language: import('./languages.mjs').LanguageId, every: number }} job @returns {Promise<number>} */
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

/** @param {{ language: import('./languages.mjs').LanguageId, every: number }} job */
async function tryLanguage({ language, every }) {
  const { conform } = await import('../packages/core/dist/conformance.js')
  const locale = await localeOf(language)
  const { explanations } = await reportOf(language)
  const options = {
    cast: castOf(language),
    specimens: specimensOf(language),
    explanations,
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
