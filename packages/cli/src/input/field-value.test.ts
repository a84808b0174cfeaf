import { expect, test } from 'vitest'
import { fieldValue } from './field-value'

test.each<[path: string, text: string, value: unknown]>([
  ['company', '42', '42'],
  ['company', '[Harbor]', '[Harbor]'],
  ['company', '[42]', '[42]'],
  ['position', 'true', 'true'],
  ['round', '2', 2],
  ['round', 'two', 'two'],
  ['interview.rounds', '12', 12],
  ['interview.rounds', '1.5', 1.5],
  ['interview.time', '10', '10'],
  ['to', '7', '7'],
  ['to', 'Anna', 'Anna'],
  ['to', '{"given":"Anna"}', { given: 'Anna' }],
  ['to', '["Anna","Tom"]', ['Anna', 'Tom']],
  ['to', '[Anna', '[Anna'],
  ['to.given', '3', '3'],
  ['to.1.given', '3', '3'],
  ['interview.interviewer.family', '{}', '{}'],
  ['alternatives', '[{"kind":"help"}]', [{ kind: 'help' }]],
  ['alternatives.0.kind', '[', '['],
  ['thread', '["a@x.example"]', ['a@x.example']],
  ['received', '2026', '2026'],
  ['constructor', '1', '1'],
  ['nowhere.at.all', '1', '1'],
])('%s=%s', (path, text, value) => {
  expect(fieldValue(path.split('.'), text)).toEqual(value)
})
