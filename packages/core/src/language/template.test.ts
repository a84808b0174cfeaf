import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileTemplate, fillTemplate, type Filling } from './template'

const filling: Filling = { fact: (name) => `[${name}]`, agree: (_, forms) => forms[1] ?? '' }

test('what a template asks for is read off its tags', () => {
  const template = compileTemplate(
    '{{#agree.from}}he|she{{/agree.from}} at {{company}}{{#interview.several}} twice{{/interview.several}}{{^position}}.{{/position}}',
  )
  expect(template.needs).toEqual(['company', 'interview.several'])
  expect(template.excludes).toEqual(['position'])
  expect(fillTemplate(template, filling)).toBe('she at [company] twice.')
})

test('a value is never taken for a tag, and nothing is escaped', () => {
  const template = compileTemplate('Dear {{to.given}},')
  expect(fillTemplate(template, { ...filling, fact: () => '{{company}}<b>&' })).toBe('Dear {{company}}<b>&,')
})

describe('is refused', () => {
  test.each([
    ['an unknown fact, with the nearest', 'at {{compny}}', /did you mean \{\{company\}\}/],
    ['an unclosed section', '{{#company}}at', /tags are broken/],
    ['a change of delimiters', '{{=<% %>=}}', /not allowed/],
    ['an unescaped value', '{{{company}}}', /not allowed/],
    ['a partial', '{{> other}}', /not allowed/],
    ['a property of every object', '{{constructor}}', /not a fact/],
    ['an agreement with nobody', '{{#agree.them}}a|b{{/agree.them}}', /nobody/],
    ['an agreement of one form', '{{#agree.to}}a{{/agree.to}}', /two forms/],
    ['a tag in an agreement', '{{#agree.to}}a|{{company}}{{/agree.to}}', /words only/],
  ])('%s', (_, source, message) => {
    expect(() => compileTemplate(source)).toThrow(message)
  })
})

test('text without tags is said as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('{{')),
      (text) => {
        expect(fillTemplate(compileTemplate(text), filling)).toBe(text)
      },
    ),
  )
})
