// Writes dist/schema.json: the JSON Schema of a situation, for editors and for callers in other languages.
import { writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { situationSchema } from '../dist/index.js'

const schema = z.toJSONSchema(situationSchema, { io: 'input' })
const titled = { $id: 'urn:declinekit:situation', title: 'Situation', ...schema }
writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(titled, null, 2)}\n`)
