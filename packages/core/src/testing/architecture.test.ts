import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(new URL('../../../../docs/architecture.md', import.meta.url), 'utf8')

/** By folder: what the page lets it import, “read” for values and types, “read (types)” for types alone. */
const allowed = new Map(
  [...page.matchAll(/^\| `(\w+)\/` *\|[^|]*\| ([^|]+?) *\|$/gm)].map(([, folder, imports]) => [
    folder!,
    new Set(imports!.split(', ')),
  ]),
)

/** What the files of a folder import from other folders, and where. */
function importsOf(folder: string): { from: string; isType: boolean; file: string }[] {
  return readdirSync(`${source}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(`${source}${folder}/${file}`, 'utf8')
      const statements = text.matchAll(
        /^(?:import|export) (type )?[^'";]*? from '(?:\.\.\/)+([a-z]+)(?:\/[^']*)?'/gm,
      )
      return [...statements].map(([, type, from]) => ({ from: from!, isType: type !== undefined, file }))
    })
    .filter(({ from }) => from !== folder && allowed.has(from))
}

const folders = readdirSync(source, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'node_modules' ? [entry.name] : [],
)

test('every folder of core stands in the table of the architecture', () => {
  expect([...allowed.keys()].toSorted()).toEqual(folders.toSorted())
})

test.each(folders)('%s imports what the architecture lets it import', (folder) => {
  const permitted = allowed.get(folder)!
  const others = importsOf(folder).filter(
    ({ from, isType }) => !permitted.has(from) && !(isType && permitted.has(`${from} (types)`)),
  )
  expect(others).toEqual([])
})

test.each(folders)('%s imports all that the architecture says', (folder) => {
  const imports = new Set(importsOf(folder).map(({ from }) => from))
  const said = [...allowed.get(folder)!]
    .filter((name) => name !== 'nothing')
    .map((name) => name.split(' ')[0]!)
  expect(said.filter((name) => !imports.has(name))).toEqual([])
})
