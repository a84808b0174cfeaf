import { describe, expect, test } from 'vitest'
import { check } from '../check/check'
import { toy } from '../testing/toy-language'
import type { Draft } from './draft'
import { recommended } from './index'

/** A view of a value, and of all that is read from it, that counts how often something is read; the same value has the same view. */
function counted<Value extends object>(value: Value, onRead: () => void): Value {
  const views = new WeakMap<object, unknown>()
  const viewOf = (seen: unknown): unknown => {
    if (typeof seen === 'function')
      return (...given: unknown[]) => viewOf((seen as (...given: unknown[]) => unknown)(...given))
    const isPlain = Array.isArray(seen) || Object.getPrototypeOf(seen ?? '') === Object.prototype
    if (!isPlain) return seen
    const known = views.get(seen as object) ?? new Proxy(seen as object, { get: read })
    views.set(seen as object, known)
    return known
  }
  const read = (target: object, key: PropertyKey): unknown => {
    onRead()
    const read: unknown = Reflect.get(target, key)
    return Array.isArray(target) && typeof read === 'function' ? read : viewOf(read)
  }
  return viewOf(value) as Value
}

/** By rule, how often it reads something of a draft. */
function readsIn(text: string): Readonly<Record<string, number>> {
  const reads: Record<string, number> = {}
  const rules = recommended.map((rule) => ({
    ...rule,
    find(draft: Draft, options: never) {
      let count = 0
      const reports = [
        ...rule.find(
          counted(draft, () => count++),
          options,
        ),
      ]
      reads[rule.id] = count
      return reports
    },
  }))
  check(text, { locale: toy, rules })
  return reads
}

describe('a text four times as long is looked at four times as often, by every rule', () => {
  // The search by halves takes a step more; a walk over all for each would look sixteen times as often.
  const most = 6

  test.each([
    'I decline the post. So sorry. I am ashamed. ',
    'I decline the post, so sorry, I am ashamed, ',
    'Thanks. I am joining Acme for $90,000. ',
    'Badly run (your name here ) , never write! ',
    'Dear Anna,\n\n',
    'Plans have changed, too busy, a divorce. ',
    'WHOLE POST! :) ',
    'Regards,\nSam\n',
  ])('%j', (unit) => {
    const once = readsIn(unit.repeat(50))
    const often = readsIn(unit.repeat(200))
    const grown = recommended.filter(({ id }) => often[id]! > most * once[id]! + 1000)
    expect(grown.map(({ id }) => `${id}: ${once[id]}, then ${often[id]}`)).toEqual([])
  })
})
