import { readdirSync, readFileSync } from 'node:fs'
import { check } from '@declinekit/core'
import { describe, expect, test } from 'vitest'
import { localeIds, locales, type LocaleId } from './locales'

const folder = new URL('../../../docs/rules/', import.meta.url)

/** A sample as a page shows it: what the comment above it says, its text, and the findings quoted below. */
interface Sample {
  readonly rule: string
  readonly locale: LocaleId
  readonly kind: 'passing' | 'failing'
  readonly situation?: object
  readonly now?: string
  readonly text: string
  readonly shown: readonly string[]
}

const samplePattern =
  /<!-- sample (\{.*\}) -->\n\n(?:[^`\n].*\n\n)?````text\n([\s\S]*?)\n````\n((?:\n?>.*\n)*)/g

function samplesIn(page: string): Sample[] {
  return Array.from(page.matchAll(samplePattern), ([, told = '', text = '', quoted = '']) => ({
    ...(JSON.parse(told) as Omit<Sample, 'text' | 'shown'>),
    text,
    shown: quoted.split('\n').filter((row) => row.startsWith('> ')),
  }))
}

/** Where a finding stands and what it says, as a page quotes it. */
function quote(line: number | undefined, column: number | undefined, message: string): RegExp {
  const place = line === undefined ? '' : `${line}:${column} `
  const words = message.replace(/[\\<*_`[\]]/g, '\\$&').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^> ${place}\\*\\*\\S+\\*\\* ${words}$`)
}

const pages = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

describe.each(pages)('every sample of docs/rules/%s', (file, page) => {
  const samples = samplesIn(page)

  test('is found, of both kinds in each language the page speaks', () => {
    expect(samples).toHaveLength(page.split('<!-- sample ').length - 1)
    for (const locale of localeIds.filter((id) => page.includes(`"locale":"${id}"`)))
      expect(new Set(samples.filter((sample) => sample.locale === locale).map(({ kind }) => kind)).size).toBe(
        2,
      )
  })

  test('is judged as the page says', async () => {
    for (const { rule, locale: id, kind, text, shown, ...told } of samples) {
      expect(`${rule}.md`).toBe(file)
      const locale = await locales[id].load()
      const found = check(text, { locale, ...told }).filter((finding) => finding.rule === rule)
      expect({ text, kind: found.length > 0 ? 'failing' : 'passing' }).toEqual({ text, kind })
      expect(shown).toHaveLength(found.length)
      for (const [index, { line, column, message }] of found.entries())
        expect(shown[index]).toMatch(quote(line, column, message))
    }
  })
})
