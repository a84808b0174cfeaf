// Writes the JSON Schemas, for editors and for programs in other languages: dist/schema.json of a situation, and dist/findings.schema.json of
// what the formatter `json` writes.
import { copyFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { situationSchema } from '../dist/index.js'

const schema = z.toJSONSchema(situationSchema, { io: 'input' })
const titled = { $id: 'urn:declinekit:situation', title: 'Situation', ...schema }
writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(titled, null, 2)}\n`)
copyFileSync(
  new URL('../src/report/findings.schema.json', import.meta.url),
  new URL('../dist/findings.schema.json', import.meta.url),
)
