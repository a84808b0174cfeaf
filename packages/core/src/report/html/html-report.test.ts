import { parse } from 'parse5'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../check/check'
import { compose } from '../../compose/compose'
import type { Finding, Severity } from '../../model/finding'
import type { Context } from '../../model/situation'
import type { Source } from '../../model/source'
import { read } from '../../read/reading'
import { fillEveryBlank } from '../../rules/fill-every-blank'
import { noBlame } from '../../rules/no-blame'
import { thankTheReader } from '../../rules/thank-the-reader'
import { toy } from '../../testing/toy-language'
import { htmlReport, type HtmlReportInput } from './html-report'

const good = 'Hello Anna,\n\nThanks for the letter. I decline the post.\n\nGood luck.\n\nRegards,\nSam Lee'
const situation: Context = { stage: 'offered', channel: 'email', reason: 'bad-reputation', company: 'Harbor' }

/** Rules that the pages shown here are about, so that they stay as they are when others come. */
const rules = [thankTheReader, fillEveryBlank, noBlame]

function reportOn(text: string, more: Partial<HtmlReportInput> = {}): string {
  const findings = check(text, { locale: toy, situation, rules })
  return htmlReport({ draft: read(text, { locale: toy }), findings, situation, ...more })
}

/** Whatever a strict parser has to say against a page. */
function faultsOf(page: string): string[] {
  const faults: string[] = []
  parse(page, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) })
  return faults
}

/** The letter as the page shows it, without numbers. */
function lettersIn(page: string): string[] {
  return Array.from(page.matchAll(/<p class="text[^>]*>(.*?)<\/p>/gs), ([, inner = '']) =>
    inner
      .replace(/<a class="number.*?<\/a>/gs, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )
}

function findingAt(start: number, end: number, severity: Severity = 'error'): Finding {
  return {
    rule: 'any',
    messageId: 'found',
    severity,
    message: 'Message.',
    why: 'Why.',
    sources: ['S0'],
    start,
    end,
  }
}

test('a good letter is ready to send, and says so', () => {
  const page = reportOn(good, { file: 'draft.txt' })
  expect(faultsOf(page)).toEqual([])
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<title>How the letter reads: draft.txt</title>')
  expect(page).toContain('<h1>Ready to send</h1>')
  expect(page).toContain('The no is clear.')
  expect(page).toContain('Score: 100 out of 100')
})

test('the letter stands in its paragraphs with the moves beside them', () => {
  const page = reportOn(good)
  expect(lettersIn(page)).toEqual(good.split('\n\n'))
  expect(page).toContain('<li class="move-support">thanks</li><li class="move-head">the no</li>')
  expect(page).toContain('<li class="move-frame">farewell</li><li class="move-frame">signature</li>')
})

test('findings are marked, numbered in the order of the text, and lead to their notes and back', () => {
  const page = reportOn(
    good
      .replace('Anna', '[Name]')
      .replace('Thanks for the letter. ', '')
      .replace('post.', 'post. It is badly run.'),
  )
  expect(faultsOf(page)).toEqual([])
  expect(page).toContain('<h1>Not ready to send</h1>')
  expect(page).toContain('2 errors, 1 warning')
  expect(page).toMatch(
    /<h2 id="whole">.*id="finding-1".*thank-the-reader.*<ins>Thanks for the letter from Harbor\.<\/ins>/s,
  )
  expect(page).toMatch(
    /id="place-2" href="#finding-2" aria-label="Finding 2">2<\/a><mark class="error"><span class="part frame">\[Name\]/,
  )
  expect(page).toMatch(/id="finding-3">\s*<header><a class="number" href="#place-3">3<\/a> <b>error<\/b>/)
  const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

test('the score is shown as the sum it is', () => {
  const page = reportOn(good.replace('Anna', '[Name]'))
  expect(page).toMatch(
    /Every letter starts with<\/td><td><\/td><td>100.*fill-every-blank.*−40.*<td>60<\/td>/s,
  )
  const ruined = htmlReport({
    draft: read(good, { locale: toy }),
    findings: [0, 6, 13].map((at) => findingAt(at, at + 4)),
  })
  expect(ruined).toContain('The sum is below zero; the score stops there.')
})

test('why is told once for each rule', () => {
  const page = reportOn(good.replace('Anna', '[Name]').replace('letter', '[letter]'))
  expect(page.split('Leave no placeholder unfilled.').length - 1).toBe(1)
})

test('a source of the house goes by its id, and one that is known by its title', () => {
  const [finding] = check(good.replace('Thanks for the letter. ', ''), {
    locale: toy,
    rules: [thankTheReader],
  })
  const sources: Source[] = ['S0', 'handbook' as Source]
  const page = htmlReport({ draft: read(good, { locale: toy }), findings: [{ ...finding!, sources }] })
  expect(page).toContain('<li>handbook</li>')
  expect(page).toContain('<li>S0: <cite lang="en">')
})

test('of findings that lie in each other the inner one shows', () => {
  const page = htmlReport({
    draft: read('Thanks. I decline.', { locale: toy }),
    findings: [findingAt(0, 18, 'error'), findingAt(8, 9, 'advice')],
  })
  expect(page).toMatch(
    /<mark class="error">.*Thanks.*<mark class="advice"><span[^>]*>I<\/span><\/mark><mark class="error">/s,
  )
})

test('the reason of the situation does not show', () => {
  expect(reportOn(good)).not.toContain('reputation')
})

test('a composed letter shows its subject', () => {
  const letter = compose({ stage: 'offered', channel: 'email', from: 'Sam Lee' }, { locale: toy })
  const page = htmlReport({ draft: letter, findings: [] })
  expect(page).toContain('About the post')
  expect(lettersIn(page).slice(1).join('\n\n')).toBe(letter.text)
})

test('an empty draft and a quoted thread are told as what they are', () => {
  expect(reportOn(' \n')).toContain('There is no text.')
  const page = reportOn(`${good}\n\nOn Monday Anna wrote:\n> Please come.`)
  expect(page).toMatch(/<li>not part of the letter<\/li><\/ul>\s*<p class="text outside"/)
})

test('its words may be another language’s', () => {
  const page = reportOn(good, { language: { id: 'de', explanations: {} } })
  expect(page, 'words that are English are said to be').toContain('<html lang="en">')
})

describe('whatever a draft holds', () => {
  const nasty = `</p><script>alert(1)</script>" onload='x' <!-- & \u0000\u202E\uD800 ]]>`

  test('nothing of it becomes markup', () => {
    const text = `Hello ${nasty},\n\nI decline the post. ${nasty}`
    const page = reportOn(text, { file: nasty, situation: { company: nasty, position: nasty } })
    expect(faultsOf(page)).toEqual([])
    expect(page).not.toContain('<script')
    for (const character of '\u0000\u202E\uD800') expect(page).not.toContain(character)
    expect(page.match(/<(?!\/?[a-z!])/g)).toBeNull()
  })

  test('all of it is shown', () => {
    const characters = fc.constantFrom(
      'a',
      'Thanks. ',
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '<b>',
      '&',
      '👩‍👧',
      'я',
      '[x]',
      'I decline. ',
    )
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(80), fc.nat(20))),
        (pieces, spans) => {
          const text = pieces.join('')
          const findings = spans.map(([start, length]) => findingAt(start, start + length))
          const page = htmlReport({ draft: read(text, { locale: toy }), findings })
          expect(faultsOf(page)).toEqual([])
          expect(lettersIn(page).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          expect(page.match(/<article/g)?.length ?? 0).toBe(findings.length)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a draft of a megabyte full of findings is shown', () => {
    const text = '[x] Thanks. '.repeat(20_000)
    const page = htmlReport({
      draft: read(text, { locale: toy }),
      findings: Array.from({ length: 20_000 }, (_, index) => findingAt(index * 12, index * 12 + 3)),
    })
    expect(page.match(/<article/g)).toHaveLength(20_000)
  })
})
