import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, test } from 'vitest'
import { compose } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { toHtml } from './html'
import { hostileText } from './testing/hostile'
import { english, letterOf, onPaper, russian, script, words } from './testing/letters'
import { oneLine } from './untrusted/clean'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Another reader of HTML: its errors, its elements and its text. */
function reread(html: string) {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code }) => errors.push(code) })
  const nodes: Node[] = []
  const visit = (node: Node): void => {
    nodes.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  document.childNodes.forEach(visit)
  const elements = nodes.filter((node) => 'tagName' in node)
  const body = elements.find(({ tagName }) => tagName === 'body')!
  const textOf = (node: Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  return { errors, elements, text: textOf(body), tags: elements.map(({ tagName }) => tagName) }
}

test.each([english, russian, onPaper])(
  'a document is free of errors and holds the whole letter',
  (letter) => {
    const { errors, text, elements } = reread(toHtml(letter))
    expect(errors).toEqual([])
    expect(words(text)).toBe(words(letter.text))
    const root = elements.find(({ tagName }) => tagName === 'html')!
    expect(root.attrs).toContainEqual({ name: 'lang', value: letter.locale })
  },
)

test('paragraphs are paragraphs, and the lines of a close are parted by breaks', () => {
  expect(
    toHtml(
      letterOf([
        ['', 'Dear Anna,', ['greeting']],
        ['\n\n', 'Thank you.', ['thanks']],
        [' ', 'No.', ['refusal']],
        ['\n\n', 'Best,', ['farewell']],
        ['\n', 'Sam', ['signature']],
      ]),
      { document: false },
    ),
  ).toBe('<article lang="en">\n<p>Dear Anna,</p>\n<p>Thank you. No.</p>\n<p>Best,<br>\nSam</p>\n</article>')
})

test('the language is that of the region, where the letter goes to one', () => {
  const lang = (region?: string) =>
    /lang="([^"]*)"/.exec(toHtml({ ...english, ...(region && { region }) }, { document: false }))![1]
  expect(lang()).toBe('en')
  expect(lang('US')).toBe('en-US')
  expect(lang('the "north"')).toBe('en')
})

test('the title is the subject, else the first line, else what is asked for', () => {
  const title = (html: string) => /<title>(.*)<\/title>/.exec(html)?.[1]
  expect(title(toHtml(russian))).toBe(russian.subject)
  expect(title(toHtml(onPaper))).toBe('В компанию «Ромашка»')
  expect(title(toHtml(onPaper, { title: '<Ответ>' }))).toBe('&lt;Ответ&gt;')
})

test('stage directions are notes in italics, and can be left out', () => {
  const html = toHtml(script, { document: false })
  expect(html).toContain('<p role="note"><i>[Stand up and smile.]</i></p>')
  expect(html).toContain('Sam Lee. <i role="note">[Pause.]</i> Thank')
  expect(toHtml(script, { document: false, directions: 'omitted' })).not.toMatch(/note|Pause|Wait/)
})

test('no name becomes markup', () => {
  fc.assert(
    fc.property(hostileText, (name) => {
      const to = oneLine(name).text.slice(0, 200).trim()
      fc.pre(/[\p{L}\p{N}]/u.test(to))
      const letter = compose({ stage: 'invited', channel: 'email', to, company: to }, { locale: en })
      const { errors, text, tags } = reread(toHtml(letter))
      expect(errors).toEqual([])
      expect(words(text)).toBe(words(letter.text))
      expect(new Set(tags)).toEqual(new Set(['html', 'head', 'meta', 'title', 'body', 'article', 'p']))
    }),
    { numRuns: 200 },
  )
})
