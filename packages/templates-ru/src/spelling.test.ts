import { readFileSync } from 'node:fs'
import { compose } from '@declinekit/core'
import { defaultCast, situationsOver } from '@declinekit/core/conformance'
import dictionary from 'dictionary-ru'
import nspell from 'nspell'
import { describe, expect, it } from 'vitest'
import cast from '../cast.json'
import { ru } from './index'
import messages from './messages.json'
import { phrases } from './phrases'

// An independent ear: Hunspell's Russian dictionary knows nothing of how the phrases were written.

const allowed = new Set(
  readFileSync(new URL('../spelling-allowed.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
)

const wordsIn = (text: string): string[] =>
  text.match(/[\p{Script=Cyrillic}]+(?:-[\p{Script=Cyrillic}]+)*/gu) ?? []

/** Every form a template can take: agreements spelled out, facts left out. */
function formsOf(template: string): string[] {
  const agreement = /\{\{#agree\.\w+\}\}([^{]*)\{\{\/agree\.\w+\}\}/u.exec(template)
  if (agreement === null) return [template.replace(/\{\{[^}]*\}\}/gu, ' ')]
  return agreement[1]!.split('|').flatMap((form) => formsOf(template.replace(agreement[0], form)))
}

const ofPhrases = Object.values(phrases)
  .flatMap((wordings) => Object.values(wordings).flat())
  .flatMap(formsOf)
  .flatMap(wordsIn)

const ofMessages = Object.values(messages)
  .flatMap(({ messages: texts, why }) => [...Object.values(texts), why])
  .map((text) => text.replace(/\{\{[^}]*\}\}/gu, ' '))
  .flatMap(wordsIn)

/** What grammar makes of names, posts, dates and times is only seen in letters. */
const ofLetters = situationsOver({ ...defaultCast, ...cast }, 1500).flatMap((situation, seed) => {
  const { subject, text } = compose(situation, { locale: ru, seed: seed % 12 })
  return wordsIn(`${subject ?? ''}\n${text}`)
})

/**
 * A speller over the entries that can be about these words, as the whole dictionary would take ten seconds to lay: those that begin with the
 * same two letters, and short ones with the same first letter, since «зовут» stands under «звать».
 */
function spellerFor(words: readonly string[]) {
  const beginnings = new Set(
    words
      .flatMap((word) => word.toLowerCase().split('-'))
      .flatMap((part) => [part, part.replace(/^не/u, '')])
      .flatMap((part) => [part.slice(0, 2), part.slice(0, 1)]),
  )
  const [, ...entries] = Buffer.from(dictionary.dic).toString('utf8').split('\n')
  const near = entries.filter((entry) => {
    const stem = entry.split('/')[0]!.toLowerCase()
    return beginnings.has(stem.length > 5 ? stem.slice(0, 2) : stem.slice(0, 1))
  })
  return nspell(Buffer.from(dictionary.aff).toString('utf8'), [near.length, ...near].join('\n'))
}

function misspelled(words: readonly string[]): string[] {
  const each = [...new Set(words)]
  const speller = spellerFor(each)
  const known = (word: string): boolean =>
    allowed.has(word) ||
    speller.correct(word) ||
    (word.includes('-') && word.split('-').every((part) => speller.correct(part)))
  return each.filter((word) => !known(word)).toSorted()
}

describe('spelling by Hunspell’s dictionary', () => {
  it('finds no unknown word in any phrase, message or letter', { timeout: 60_000 }, () => {
    expect(misspelled([...ofPhrases, ...ofMessages, ...ofLetters])).toEqual([])
  })

  it('would find a slip', () => {
    expect(misspelled(['решыла', 'собеседование', 'всетаки', 'предложеня'])).toEqual([
      'всетаки',
      'предложеня',
      'решыла',
    ])
  })

  it('allows no word that the letters do not use or the dictionary knows', () => {
    const used = new Set([...ofPhrases, ...ofMessages, ...ofLetters])
    const speller = spellerFor([...allowed])
    expect([...allowed].filter((word) => !used.has(word) || speller.correct(word))).toEqual([])
  })
})
