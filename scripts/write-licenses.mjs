// Writes dist/third-party-licenses.txt of the package in the present folder: the licences of what its build took into the bundle, which ask to
// be passed on. Reads the metafile that tsup leaves in dist, and takes it away.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const rule = '\n\n---\n\n'
const metafiles = readdirSync('dist').filter((file) => /^metafile-.*\.json$/.test(file))
const bundled = new Map()
for (const file of metafiles) {
  const { inputs } = JSON.parse(readFileSync(join('dist', file), 'utf8'))
  for (const input of Object.keys(inputs)) {
    if (input.includes('node_modules')) addPackageOf(input)
    else addThoseOf(join(dirname(input), 'third-party-licenses.txt'))
  }
  rmSync(join('dist', file))
}
const texts = [...bundled.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1))
writeFileSync(
  'dist/third-party-licenses.txt',
  texts.map(({ title, text }) => `${title}\n\n${text}`).join(rule),
)

/** What a package of ours has bundled goes into the bundles it goes into. */
function addThoseOf(file) {
  if (!existsSync(file)) return
  for (const entry of readFileSync(file, 'utf8').split(rule)) {
    const [title, ...text] = entry.split('\n\n')
    bundled.set(title, { title, text: text.join('\n\n') })
  }
}

/** Looks for the package that a file belongs to: the nearest folder whose manifest gives a name and a version. */
function addPackageOf(input) {
  for (let folder = dirname(input); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (!existsSync(manifest)) continue
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (name === undefined || version === undefined) continue
    const title = `${name} ${version} (${license})`
    bundled.set(title, { title, text: licenseIn(folder) })
    return
  }
}

function licenseIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file === undefined
    ? '(the package has no file of its licence)'
    : readFileSync(join(folder, file), 'utf8').trim()
}
