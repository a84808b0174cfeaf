import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { check } from '../check/check'
import type { Finding, Severity } from '../model/finding'
import type { Context } from '../model/situation'
import type { Source } from '../model/source'
import { read } from '../read/reading'
import { fillEveryBlank } from '../rules/fill-every-blank'
import { thankTheReader } from '../rules/thank-the-reader'
import { toy } from '../testing/toy-language'
import type { CheckedFile } from './checked-file'
import schema from './findings.schema.json'
import english from './words.json'
import { github, json, junit, pretty, sarif, score, weights, type Colors, type ReportLanguage } from '.'

const good = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
const situation: Context = { stage: 'offered', channel: 'email', to: 'Anna', from: 'Sam Lee' }

/** Two rules, so that the reports shown here stay as they are when others come. */
const rules = [thankTheReader, fillEveryBlank]

function checked(file: string, text: string): CheckedFile {
  return { file, text, findings: check(text, { locale: toy, situation, rules }) }
}

/** A finding of a rule of nobody’s, at a piece of the text. */
function findingAt(text: string, piece: string, severity: Severity = 'error'): Finding {
  const start = text.indexOf(piece)
  return {
    rule: 'any-rule',
    messageId: 'found',
    severity,
    message: 'Message.',
    why: 'Why.',
    sources: [],
    start,
    end: start + piece.length,
  }
}

const faulty = checked('draft.txt', good.replace('Anna', '[Name]').replace('Thanks for the letter. ', ''))
const clean = checked('clean.txt', good)

/** The marked line and the line of carets of the only finding. */
function frame(text: string, piece: string, width?: number): readonly [shown: string, marks: string] {
  const report = pretty(
    [{ file: 'x', text, findings: [findingAt(text, piece)] }],
    width === undefined ? {} : { width },
  )
  const rows = report.split('\n').filter((row) => row.includes('│'))
  return [rows[0]!.split('│')[1]!.slice(1), rows[1]!.split('│')[1]!.slice(1)]
}

describe('pretty', () => {
  test('says where, what, why and what to put instead', () => {
    expect(pretty([faulty])).toBe(`draft.txt

  warning  thank-the-reader: missing  thank-the-reader
    Thank the reader for something real: the invitation, the time, the offer. (S0, S1, S2, S3, S4)
    → add: Thanks for the letter.

  1:7  error  fill-every-blank: found  fill-every-blank
    1 │ Hello [Name],
      │       ^^^^^^
    Leave no placeholder unfilled. (S2)

1 error, 1 warning
`)
  })

  test('a clean file has one line, several files have a sum', () => {
    expect(pretty([clean])).toBe('✓ clean.txt: nothing to correct\n')
    expect(pretty([clean, faulty]).split('\n').at(-2)).toBe('2 files: 1 error, 1 warning')
    expect(pretty([clean, clean]).split('\n').at(-2)).toBe('2 files: nothing to correct')
  })

  test.each([
    ['Cyrillic', 'Я выхожу в Яндекс на днях', 'Яндекс', '           ^^^^^^'],
    ['wide characters', '私は株式会社に行く', '株式会社', '    ^^^^^^^^'],
    ['composed characters', 'cafe\u0301 and nai\u0308ve', 'nai\u0308ve', '         ^^^^^'],
    ['an emoji of several', '👩‍👩‍👧 says no', 'says', '   ^^^^'],
    ['a tab', '\tsays no', 'says', ' ^^^^'],
    ['a place inside a character', '👩‍👩‍👧 no', '👧', '^^'],
    ['nothing at all', 'no', '', '^'],
  ])('carets stand under %s', (_, text, piece, marks) => {
    expect(frame(text, piece)[1]).toBe(marks)
  })

  test('a long line is cut around the place, and the carets stay under it', () => {
    const text = `${'много слов '.repeat(2_000)}ЗДЕСЬ${' и ещё'.repeat(2_000)}`
    const [shown, marks] = frame(text, 'ЗДЕСЬ', 60)
    expect(shown.length).toBeLessThanOrEqual(60)
    expect(shown).toMatch(/^….+….?$/u)
    expect(shown.slice(marks.indexOf('^'), marks.length)).toBe('ЗДЕСЬ')
  })

  test('a place over several lines shows those that hold something, three at most', () => {
    const text = 'one two\r\nthree\n\nfour\nfive six'
    const report = pretty([{ file: 'x', text, findings: [findingAt(text, 'two\r\nthree\n\nfour\nfive')] }])
    expect(report.split('\n').filter((row) => row.includes('│'))).toEqual([
      '    1 │ one two',
      '      │     ^^^',
      '    2 │ three',
      '      │ ^^^^^',
      '    4 │ four',
      '      │ ^^^^',
    ])
  })

  test('rows keep to the width', () => {
    for (const row of pretty([faulty], { width: 40 }).split('\n')) expect(row.length).toBeLessThanOrEqual(60)
    const [message] = pretty(
      [{ ...faulty, findings: [{ ...faulty.findings[0]!, message: 'word '.repeat(40) }] }],
      {
        width: 50,
      },
    )
      .split('\n')
      .slice(2)
    expect(message!.length).toBeLessThanOrEqual(50)
  })

  test('control characters of the draft are shown, not obeyed', () => {
    const text = 'no \u001B[31m\u202Eevil\u0007'
    const report = pretty([
      { file: 'a\nb\u001B', text, findings: [{ ...findingAt(text, 'evil'), message: text }] },
    ])
    for (const character of '\u001B\u0007\u202E') expect(report).not.toContain(character)
    expect(report).toContain('a\uFFFDb\uFFFD')
  })

  test('colours are the caller’s', () => {
    const tag =
      (name: string) =>
      (text: string): string =>
        `<${name}>${text}</${name}>`
    const colors: Colors = {
      bold: tag('b'),
      dim: tag('d'),
      red: tag('r'),
      yellow: tag('y'),
      cyan: tag('c'),
      green: tag('g'),
    }
    const report = pretty([faulty], { colors })
    expect(report).toContain('<b>draft.txt</b>')
    expect(report).toContain('1:7  <r>error</r>  fill-every-blank: found  <d>fill-every-blank</d>')
    expect(report.replace(/<\/?[a-z]>/g, '')).toBe(pretty([faulty]))
  })

  test('speaks another language with its plurals', () => {
    const language = polish()
    const findings = Array.from({ length: 5 }, () => findingAt(good, 'post'))
    const report = pretty([{ file: 'x', text: good, findings }], { language })
    expect(report).toContain('5 błędów')
    expect(pretty([{ file: 'x', text: good, findings: findings.slice(3) }], { language })).toContain(
      '2 błędy',
    )
  })

  test('offsets gone astray are brought back into the text', () => {
    const findings = [{ ...findingAt('no', 'no'), start: 7, end: 99 }]
    expect(pretty([{ file: 'x', text: 'no', findings }])).toContain('1:3')
  })
})

describe('json', () => {
  const valid = new Ajv2020({ strict: true }).compile(schema)

  test('keeps its schema', () => {
    const document: unknown = JSON.parse(
      json([faulty, { ...clean, reading: read(clean.text, { locale: toy }) }]),
    )
    valid(document)
    expect(valid.errors).toBeNull()
    expect(document).toMatchObject({
      version: 1,
      summary: { files: 2, error: 1, warning: 1, advice: 0 },
      files: [
        { file: 'draft.txt', score: 50, ok: false },
        {
          file: 'clean.txt',
          score: 100,
          ok: true,
          locale: 'qaa',
          refusal: { verdict: 'clear' },
          findings: [],
        },
      ],
    })
  })

  test('and the schema can be broken', () => {
    const document = JSON.parse(json([faulty])) as {
      version: number
      files: { findings: { line?: number }[] }[]
    }
    expect(valid({ ...document, version: 2 })).toBe(false)
    delete document.files[0]!.findings[1]!.line
    expect(valid(document)).toBe(false)
  })
})

describe('sarif', () => {
  const log = (files: readonly CheckedFile[], options = {}): Log => JSON.parse(sarif(files, options)) as Log

  test('names a source of the house by its id', () => {
    const rule = { ...thankTheReader, sources: ['handbook' as Source, 'S0' as const] }
    const [listed] = log([clean], { rules: [rule] }).runs[0]!.tool.driver.rules!
    expect(listed!.properties!['sources']).toEqual([
      'handbook',
      'How can I write that I won’t come to the interview?',
    ])
  })

  test('is version 2.1.0 with rules, results, places and fixes', () => {
    const { version, runs } = log([faulty], { version: '1.2.3', helpUri: 'https://example.org/{rule}' })
    const [run] = runs
    const { driver } = run!.tool
    expect(version).toBe('2.1.0')
    expect(driver).toMatchObject({ name: 'declinekit', version: '1.2.3' })
    expect(new Set(driver.rules!.map(({ id }) => id)).size).toBe(driver.rules!.length)
    expect(driver.rules!.find(({ id }) => id === 'no-blame')).toMatchObject({
      shortDescription: { text: 'Criticise nobody: not the company, the people, the process or the offer.' },
      helpUri: 'https://example.org/no-blame',
      defaultConfiguration: { level: 'error' },
    })
    for (const result of run!.results!) expect(driver.rules![result.ruleIndex!]!.id).toBe(result.ruleId)
    expect(run!.results).toMatchObject([
      {
        ruleId: 'thank-the-reader',
        level: 'warning',
        fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charLength: 0 } }] }] }],
      },
      {
        ruleId: 'fill-every-blank',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'draft.txt', index: 0 },
              region: {
                startLine: 1,
                startColumn: 7,
                endLine: 1,
                endColumn: 13,
                charOffset: 6,
                charLength: 6,
              },
            },
          },
        ],
      },
    ])
  })

  test('is valid by the published schema', () => {
    // The schema has the id of draft 4 and nothing else that newer drafts lack, so it is compiled without it.
    const {
      $schema: _draft,
      id: _id,
      ...published
    } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
      string,
      unknown
    >
    const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(published)
    const long = checked('шесть слов.txt', `${'Sorry. '.repeat(50)}\u202E[Name]`)
    const outside = { file: 'x', text: 'no', findings: [findingAt('no', 'no', 'advice')] }
    const document = log([faulty, clean, long, outside], {
      version: '1.2.3',
      helpUri: 'https://example.org/{rule}',
    })
    expect([valid(document), valid.errors]).toEqual([true, null])
    expect(valid({ ...document, version: '2.0.0' })).toBe(false)
    expect(valid({ ...document, runs: [{ ...document.runs[0], tool: {} }] })).toBe(false)
  })

  test('a rule that was not among those given is listed by its id', () => {
    const [run] = log([{ file: 'x', text: 'no', findings: [findingAt('no', 'no', 'advice')] }]).runs
    const { ruleIndex, level } = run!.results![0]!
    expect(run!.tool.driver.rules![ruleIndex!]).toEqual({ id: 'any-rule', properties: { sources: [] } })
    expect(level).toBe('note')
  })

  test.each([
    ['letters/моё письмо.txt', 'letters/%D0%BC%D0%BE%D1%91%20%D0%BF%D0%B8%D1%81%D1%8C%D0%BC%D0%BE.txt'],
    ['C:\\letters\\a b#1.txt', 'file:///C:/letters/a%20b%231.txt'],
    ['/home/anna/50%.txt', 'file:///home/anna/50%25.txt'],
    ['a:b\uD800.txt', 'a%3Ab%EF%BF%BD.txt'],
  ])('%s is a URI', (file, uri) => {
    expect(log([{ ...clean, file }]).runs[0]!.artifacts![0]!.location!.uri).toBe(uri)
  })
})

describe('github', () => {
  test('is a command a finding', () => {
    expect(github([faulty, clean])).toBe(
      [
        '::warning file=draft.txt,title=thank-the-reader::thank-the-reader: missing Thank the reader for something real: the invitation, the time, the offer.',
        '::error file=draft.txt,line=1,col=7,endLine=1,endColumn=13,title=fill-every-blank::fill-every-blank: found Leave no placeholder unfilled.',
        '',
      ].join('\n'),
    )
  })

  test('nothing in a draft or a name can begin a command of its own', () => {
    const text = 'no'
    const message = 'a%\r\n::set-output name=x::y\u001B\u2028'
    const output = github([
      { file: 'a,b:c\n::error::d', text, findings: [{ ...findingAt(text, 'no', 'advice'), message }] },
    ])
    expect(output.split(/[\n\r]/)).toHaveLength(2)
    expect(output).toContain('file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ad,')
    expect(output).toContain('::a%25%0D%0A::set-output name=x::y\uFFFD\uFFFD Why.')
    expect(output).toMatch(/^::notice /)
  })
})

describe('junit', () => {
  test('has a suite a file and a case a finding', () => {
    expect(junit([faulty, clean])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="declinekit" tests="3" failures="1">
  <testsuite name="draft.txt" tests="2" failures="1" errors="0">
    <testcase classname="draft.txt" name="thank-the-reader"><system-out>warning: thank-the-reader: missing
Thank the reader for something real: the invitation, the time, the offer.</system-out></testcase>
    <testcase classname="draft.txt" name="fill-every-blank (1:7)"><failure type="error" message="fill-every-blank: found">fill-every-blank: found
Leave no placeholder unfilled.</failure></testcase>
  </testsuite>
  <testsuite name="clean.txt" tests="1" failures="0" errors="0">
    <testcase classname="clean.txt" name="declinekit"/>
  </testsuite>
</testsuites>
`)
  })

  test('fails from the severity that is asked for', () => {
    expect(junit([faulty], { failOn: 'warning' })).toContain('failures="2"')
    expect(junit([faulty], { failOn: 'never' })).not.toContain('<failure')
  })

  test('is well-formed whatever the draft holds', () => {
    const nasty = `<a href="x">&amp;]]>'\u0000\u0008\u001B\uFFFE\uD800\n\t\u{1F642}`
    const output = junit([
      { file: nasty, text: nasty, findings: [{ ...findingAt(nasty, '<a'), message: nasty, why: nasty }] },
    ])
    for (const character of '\u0000\u0008\u001B\uFFFE\uD800') expect(output).not.toContain(character)
    expect(output).toContain('message="&lt;a href=&quot;x&quot;&gt;&amp;amp;]]&gt;&#39;')
    expect(output).toContain('&#10;&#9;\u{1F642}"')
    const tags = output.replace(/"[^"<>]*"/g, '""').match(/<[^>]*>/g)!
    expect(tags.every((tag) => /^<(?:\?xml .*\?|\/?[a-z-]+(?: [a-z]+="")*\/?)>$/.test(tag))).toBe(true)
  })
})

describe('score', () => {
  test('is a hundred less a sum that everybody can add up', () => {
    expect(score([])).toEqual({ score: 100, breakdown: [] })
    expect(score(faulty.findings)).toEqual({
      score: 100 - weights.warning - weights.error,
      breakdown: [
        { rule: 'thank-the-reader', severity: 'warning', points: -10 },
        { rule: 'fill-every-blank', severity: 'error', points: -40 },
      ],
    })
  })

  test('stops at nought', () => {
    const findings = Array.from({ length: 3 }, () => findingAt(good, 'post'))
    expect(score(findings).score).toBe(0)
    expect(score(findings).breakdown).toHaveLength(3)
  })
})

function polish(): ReportLanguage {
  const error = {
    one: '{{count}} błąd',
    few: '{{count}} błędy',
    many: '{{count}} błędów',
    other: '{{count}} błędu',
  }
  return { id: 'pl', explanations: {}, words: { ...english, summary: { ...english.summary, error } } }
}
