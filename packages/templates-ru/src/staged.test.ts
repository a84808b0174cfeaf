import { describe, expect, it } from 'vitest'
import { phrases } from './phrases'
import { staged } from './staged'

describe('wordings for some stages', () => {
  it('stand for the meeting ahead once, and for before and after twice', () => {
    expect(staged({ call: ['<в отборе>Созвонимся.', '<вне отбора>Отвечу.', 'Всегда.'] })).toEqual({
      call: [
        '{{#reached.invited}}{{^reached.offered}}Созвонимся.{{/reached.offered}}{{/reached.invited}}',
        '{{^reached.invited}}Отвечу.{{/reached.invited}}',
        '{{#reached.offered}}Отвечу.{{/reached.offered}}',
        'Всегда.',
      ],
    })
  })

  it('leave no mark of theirs in any phrase', () => {
    const all = Object.values(phrases).flatMap((wordings) => Object.values(wordings).flat())
    expect(all.filter((template) => /<в(?:не)? отбор/u.test(template))).toEqual([])
  })
})
