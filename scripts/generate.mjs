// Writes what is generated and committed for people to read: letter-books, tables, and the output shown in the README.
// With --check it writes nothing and fails where a file is not current.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { letterbook } from '../packages/core/dist/conformance.js'
import { accuracyPage } from '../accuracy/page.mjs'
import { castOf, languageIds, localeOf } from './languages.mjs'
import { rulePages } from './rule-pages.mjs'
import { situationsPage } from './tables.mjs'

const root = new URL('../', import.meta.url)
const checking = process.argv.includes('--check')

/** @param {string} path */
const readText = (path) => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : '')

/** The letter-books of all languages by path. @returns {Promise<Record<string, string>>} */
async function letterbooks() {
  const books = languageIds.map(async (id) => [
    `packages/templates-${id}/LETTERBOOK.md`,
    letterbook(await localeOf(id), { cast: castOf(id) }),
  ])
  return Object.fromEntries(await Promise.all(books))
}

/**
 * Runs the commands shown in a page, each in a block that begins with its command line, and puts their real output below.
 * @param {string} page
 */
function withRealOutput(page) {
  return page.replace(/```console\n\$ declinekit ([^\n]*)\n[\s\S]*?```/g, (_, line) => {
    const output = runCommand(line)
    return `\`\`\`console\n$ declinekit ${line}\n${output.trimEnd()}\n\`\`\``
  })
}

/** @param {string} line */
function runCommand(line) {
  const script = `node "${fileURLToPath(new URL('packages/cli/dist/main.js', root))}" ${line}`
  try {
    return execFileSync('bash', ['-c', `${script} 2>&1`], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C' },
    })
  } catch (error) {
    // A finding is exit code 1, and is what the page shows.
    return /** @type {{ stdout: string }} */ (error).stdout
  }
}

const pages = {
  ...(await letterbooks()),
  ...rulePages(),
  'docs/situations.md': situationsPage(),
  'docs/accuracy.md': accuracyPage(),
  'README.md': withRealOutput(readText('README.md')),
}

// Pages of rules that are no more.
mkdirSync(new URL('docs/rules/', root), { recursive: true })
const orphans = readdirSync(new URL('docs/rules/', root))
  .map((file) => `docs/rules/${file}`)
  .filter((path) => !Object.hasOwn(pages, path))
for (const path of orphans) {
  if (!checking) rmSync(new URL(path, root))
  console.log(`${checking ? 'belongs to no rule' : 'removed'}: ${path}`)
}

const stale = Object.entries(pages).filter(([path, content]) => readText(path) !== content)
for (const [path, content] of stale) {
  if (!checking) writeFileSync(new URL(path, root), content)
  console.log(`${checking ? 'not current' : 'written'}: ${path}`)
}
if (checking && stale.length + orphans.length > 0) {
  console.error('Run `npx pnpm@10.34.9 run generate` and commit the result.')
  process.exitCode = 1
}
