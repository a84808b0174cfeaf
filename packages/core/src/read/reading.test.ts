import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toy, toyWith } from '../testing/toy-language'
import { read } from './reading'

const partsOf = (text: string): string[] =>
  read(text, { locale: toy }).parts.map((part) => `${part.moves.join('+') || '-'}: ${part.text}`)
const verdictOn = (text: string) => read(text, { locale: toy }).refusal.verdict

describe('the places of a letter', () => {
  test('greeting, sentences, close, signature, contact', () => {
    expect(
      partsOf('Hello Anna,\n\nThanks for it. I decline the post.\n\nRegards,\nSam Lee\n+44 20 7946'),
    ).toEqual([
      'greeting: Hello Anna,',
      'thanks: Thanks for it.',
      'refusal: I decline the post.',
      'farewell: Regards,',
      'signature: Sam Lee',
      'contact: +44 20 7946',
    ])
  })

  test('a full stop behind the name', () => {
    expect(partsOf('Hello Anna,\n\nI decline the post.\n\nRegards,\nSam Lee.').at(-1)).toBe(
      'signature: Sam Lee.',
    )
  })

  test('a close at the end of a paragraph, with the name below it', () => {
    expect(partsOf('Hello Anna,\n\nI decline the post. Regards,\n\nSam Lee')).toEqual([
      'greeting: Hello Anna,',
      'refusal: I decline the post.',
      'farewell: Regards,',
      'signature: Sam Lee',
    ])
  })

  test('a long subject right above the greeting, and a slot behind the close in its line', () => {
    const subject =
      'Subject: what I think of the post that you have told me of in your kind letter of the year'
    expect(partsOf(`${subject}\nHello Anna,\n\nI decline the post.\nRegards, <your name>`)).toEqual([
      `subject: ${subject}`,
      'greeting: Hello Anna,',
      'refusal: I decline the post.',
      'farewell: Regards,',
      'signature: <your name>',
    ])
  })

  test('a close that wishes where the body does not', () => {
    const closing = (body: string) => partsOf(`Hello Anna,\n\n${body}\n\nGood luck,\nSam Lee`).slice(-2)
    expect(closing('I decline the post.')).toEqual(['farewell+wishes: Good luck,', 'signature: Sam Lee'])
    expect(closing('I decline the post. Luck with it.')[0]).toBe('farewell: Good luck,')
  })

  test('what lies ahead contradicts only who takes no leave', () => {
    expect(verdictOn('I decline the post. The desk is by the door.')).toBe('contradicted')
    expect(verdictOn('I decline the post. The desk is by the door. Good luck.')).toBe('clear')
  })

  test('no capitals: a sentence ends at a short word too', () => {
    expect(partsOf('i decline it. thanks for it')).toEqual([
      'refusal: i decline it.',
      'thanks: thanks for it',
    ])
    expect(partsOf('I decline it. thanks for it')).toHaveLength(1)
  })

  test('a greeting in the line of the text', () => {
    expect(partsOf('Hello Mark, it is Dana. Good luck.')).toEqual([
      'greeting: Hello Mark,',
      '-: it is Dana.',
      'wishes: Good luck.',
    ])
  })

  test('a name and a comma in a line of their own greet too', () => {
    expect(partsOf('Steve,\n\nI decline the post.')[0]).toBe('greeting: Steve,')
  })

  test('the head of a paper letter, and the line to sign on', () => {
    expect(
      partsOf(
        'Head of Staff\nHarbor Ltd\n\n22 November 2026\n\nDear Madam,\n\nI decline the post.\n\nRegards,\n_________ S. Lee',
      ),
    ).toEqual([
      'addressee: Head of Staff\nHarbor Ltd',
      'date: 22 November 2026',
      'greeting: Dear Madam,',
      'refusal: I decline the post.',
      'farewell: Regards,',
      'signature: _________',
      'transcript: S. Lee',
    ])
  })

  test('a place right above the date is one part with it, and no line of an addressee is', () => {
    const headOf = (head: string) =>
      partsOf(`${head}\n\nDear Madam,\n\nI decline the post.`).slice(0, head.split('\n\n').length)
    expect(headOf('Leeds\n22 November 2026\n\nHarbor Ltd')).toEqual([
      'date: Leeds\n22 November 2026',
      'addressee: Harbor Ltd',
    ])
    expect(headOf('Harbor Ltd\n\nAustin, TX\n22 November 2026')).toEqual([
      'addressee: Harbor Ltd',
      'date: Austin, TX\n22 November 2026',
    ])
    expect(headOf('Head of Staff\nHarbor Ltd\n22 November 2026')[0]).toBe(
      'addressee: Head of Staff\nHarbor Ltd',
    )
    expect(headOf('Leeds\n\n22 November 2026')).toEqual(['addressee: Leeds', 'date: 22 November 2026'])
  })

  test('a name below the line to sign on is its transcript', () => {
    expect(partsOf('Hello,\n\nThanks.\n\nRegards,\n_________\nSam Lee\n555 12').slice(-3)).toEqual([
      'signature: _________',
      'transcript: Sam Lee',
      'contact: 555 12',
    ])
  })

  test.each([
    ['Regards,\nsam', 'sam'],
    ['Regards,\nd.', 'd.'],
    ['Regards,\nTed and family', 'Ted and family'],
    ['Regards,\nProf. dr hab. Anna Nowak', 'Prof. dr hab. Anna Nowak'],
    ['Regards,\nM. d’Arcy', 'M. d’Arcy'],
    ['Sam 🙏', 'Sam 🙏'],
    ['sam', 'sam'],
    ['Sgt Tom Ellis, retd', 'Sgt Tom Ellis, retd'],
    ['Hugs, Sam', 'Sam'],
    ['Until the next boat comes in, and the one behind it,\nSam', 'Sam'],
  ])('people sign as they please: %j', (close, name) => {
    expect(partsOf(`Hello,\n\nI decline the post.\n\n${close}`)).toContain(`signature: ${name}`)
  })

  test.each(['Regards,\nSent from my iPhone', 'We shall see.', 'no more of that, please'])(
    'not every last line is a name: %j',
    (close) => {
      expect(partsOf(`Hello,\n\nI decline the post.\n\n${close}`).join()).not.toContain('signature')
    },
  )

  test('a signature without a close', () => {
    expect(partsOf('Hello,\n\nI decline the post.\n\nMaria').at(-1)).toBe('signature: Maria')
  })

  test.each([
    ['a post before the name', 'cellist Maria Lee', 'signature: cellist Maria Lee'],
    ['what she is to the reader', 'Your pupil Maria Lee', 'signature: Your pupil Maria Lee'],
    ['a post behind it', 'Maria Lee, cello', 'signature: Maria Lee, cello'],
    ['a telephone number behind it', 'Maria Lee +44 20 7946', 'signature: Maria Lee +44 20 7946'],
    ['a smile behind it', 'Maria 🙂', 'signature: Maria 🙂'],
  ])('a signature with %s', (_, line, signature) => {
    expect(partsOf(`Hello,\n\nI decline the post.\n\n${line}`).at(-1)).toBe(signature)
  })

  test('a signature right below the body, with the post in the line below it', () => {
    expect(partsOf('Hello,\n\nI decline the post.\nMaria Lee,\nthe cello section').join()).toContain(
      'signature: Maria Lee',
    )
    expect(partsOf('Hello,\n\nI decline the post.\nMaria,\nthe cello section').join()).not.toContain(
      'signature',
    )
    expect(partsOf('Hello,\n\nIt is late.\nMaria Lee,\nI decline the post.').join()).not.toContain(
      'signature',
    )
  })

  test('a signature right below a sentence that is over, with the post behind it', () => {
    expect(partsOf('Hello,\n\nI decline the post.\nMaria Lee, cello').at(-1)).toBe(
      'signature: Maria Lee, cello',
    )
  })

  test('no sentence of the body is a signature, whatever names it holds', () => {
    expect(partsOf('Hello,\n\nI decline the post and\nMaria Lee, cello').at(-1)).not.toMatch(/^signature/u)
    expect(partsOf('Hello,\n\nI decline the post.\nMaria, cello').at(-1)).not.toMatch(/^signature/u)
    expect(partsOf('Hello,\n\nIt is late.\nMaria Lee, I decline the post').at(-1)).not.toMatch(/^signature/u)
    expect(partsOf('Hello,\n\nI decline the post.\n\nI play with Maria.').at(-1)).toBe(
      'reason: I play with Maria.',
    )
  })

  test('a post before the line to sign on', () => {
    expect(partsOf('Hello,\n\nThanks.\n\nRegards,\ncellist _________ (S. Lee)').slice(-3)).toEqual([
      'contact: cellist',
      'signature: _________',
      'transcript: (S. Lee)',
    ])
  })

  test('a postscript is heard, below the signature as well', () => {
    expect(partsOf('Hello,\n\nI decline the post.\n\nMaria\nP.S. Good luck.').slice(-2)).toEqual([
      'signature: Maria',
      'wishes: P.S. Good luck.',
    ])
  })

  test('thanks in the close count where there are no others', () => {
    const close = 'Thanks and regards,\nMaria'
    expect(partsOf(`Hello,\n\nI decline the post.\n\n${close}`).at(-2)).toMatch(/^farewell\+thanks/u)
    expect(partsOf(`Hello,\n\nThanks. I decline the post.\n\n${close}`).at(-2)).toMatch(/^farewell:/u)
  })

  test('thanks above a name close a letter of nothing else', () => {
    expect(partsOf('Hello,\n\nThanks,\nMaria')).toEqual([
      'greeting: Hello,',
      'farewell+thanks: Thanks,',
      'signature: Maria',
    ])
  })

  test('a slot for the name signs too', () => {
    expect(partsOf('I decline the post.\n\nRegards, (your name).').slice(-2)).toEqual([
      'farewell: Regards,',
      'signature: (your name).',
    ])
    expect(partsOf('I decline the post.\n(your name).').at(-1)).toBe('signature: (your name).')
  })

  test('a long line is there to sign on where a name stands below it, and parts off a thread where a header does', () => {
    const line = '_'.repeat(24)
    const letter = `Hello,\n\nThanks.\n\nRegards,\n\n${line}\n`
    expect(partsOf(`${letter}Sam Lee`).slice(-2)).toEqual([`signature: ${line}`, 'transcript: Sam Lee'])
    expect(partsOf(letter).at(-1)).toBe(`signature: ${line}`)
    const header = 'From: Anna Reed\nSent: Monday\nI decline the post.'
    expect(partsOf(`${letter}${header}`).at(-1)).toBe('farewell: Regards,')
  })

  test('quoted text below or between is not read', () => {
    expect(partsOf('I decline the post.\n\nOn Monday Anna wrote:\n\nYour application')).toEqual([
      'refusal: I decline the post.',
    ])
    expect(partsOf('> Your application\nI decline the post.')).toEqual(['refusal: I decline the post.'])
  })
})

describe('somebody else’s text', () => {
  test.each([
    ['a header', 'I decline the post.\n\nFrom: Anna\nSent: Monday 10:15\nTo: Sam\n\nSee you'],
    [
      'a header in another language',
      'I decline the post.\n\nОт: Анна\nДата: 3 июня 2026\nКому: Сэм\n\nSee you',
    ],
    [
      'an attribution by address',
      'I decline the post.\n\nвт, 3 нояб. 2026 г. в 10:15, Анна <anna@example.com>:\nSee you',
    ],
    [
      'an attribution that was wrapped',
      'I decline the post.\n\nOn Monday at 10:15 Anna <anna@example.com>\nwrote:\nSee you',
    ],
    ['a rule', 'I decline the post.\n----- Original -----\nSee you'],
  ])('%s opens it', (_, text) => {
    expect(partsOf(text)).toEqual(['refusal: I decline the post.'])
  })

  test('lines that look like a header, with nothing before them or no time in them, are one’s own', () => {
    expect(partsOf('I decline the post.\nPhone: 12\nMail: x\nTown: Leeds')).toHaveLength(4)
    expect(partsOf('Date: 3 June 2026\nTime: 10:15\nPlace: Leeds').length).toBeGreaterThan(0)
  })

  test('no sentence goes on behind what was quoted inside it', () => {
    expect(partsOf('as you\n> I decline the post\nwrote to me')).toEqual(['-: as you', '-: wrote to me'])
  })

  test('a long line that is cut behind a word of quoting opens no thread', () => {
    const line = `I decline the post.${' The rain went on and on.'.repeat(7)}`
    const opening = `${line.slice(0, 200 - ' on Monday Anna wrote'.length)} on Monday Anna wrote`
    expect(opening).toHaveLength(200)
    expect(partsOf(`${opening} a letter to me.`).length).toBeGreaterThan(0)
  })

  test('a quotation of several sentences says nothing', () => {
    expect(
      verdictOn('Look: “I decline the post. So I decline.” That is how it goes with everybody here.'),
    ).toBe('absent')
    expect(verdictOn('He said "I decline the post" and left.')).toBe('absent')
    expect(verdictOn('My answer is “I decline”: I decline the post.')).toBe('clear')
  })
})

describe('sentences', () => {
  test.each([
    [
      'abbreviations and initials',
      'Dr. Smith and A. B. Cole came. Thanks.',
      ['-: Dr. Smith and A. B. Cole came.', 'thanks: Thanks.'],
    ],
    ['a small letter', 'not for you. thanks', ['-: not for you.', 'thanks: thanks']],
    ['a missing space', 'It was for me.Thanks to all.', ['-: It was for me.', 'thanks: Thanks to all.']],
    [
      'wrapped lines',
      'Thanks for the letter that you wrote to me on\nMonday last week.',
      ['thanks: Thanks for the letter that you wrote to me on\nMonday last week.'],
    ],
    ['short lines', 'Much obliged\nGood luck', ['thanks: Much obliged', 'wishes: Good luck']],
    [
      'bullets',
      'My plans:\n- one thing\n- good luck',
      ['-: My plans:', '-: - one thing', 'wishes: - good luck'],
    ],
    ['an ellipsis inside', 'Well... thanks', ['thanks: Well... thanks']],
  ])('%s', (_, text, expected) => {
    expect(partsOf(text)).toEqual(expected)
  })
})

test('a figure with a full stop ends a sentence, unless the language lists it as an ordinal', () => {
  const text = 'We meet on 26. November and no later. Thanks.'
  const ordinals = toyWith({ lexicon: { abbreviations: ['26'] } })
  expect(read(text, { locale: toy }).parts.map((part) => part.text)[0]).toBe('We meet on 26.')
  expect(read(text, { locale: ordinals }).parts.map((part) => part.text)[0]).toBe(
    'We meet on 26. November and no later.',
  )
  expect(read(text.replace('26', '2026'), { locale: ordinals }).parts[0]?.text).toBe('We meet on 2026.')
})

describe('the verdict on the refusal', () => {
  test.each([
    ['clear', 'I decline the post.'],
    ['clear', 'I will not come.'],
    ['implied', 'I have another post.'],
    ['implied', 'Thanks for the letter, but my plans for the year have changed.'],
    ['absent', 'Thanks for the letter. My plans for the year have changed.'],
    ['absent', 'My post was a joy, but my plans for the year have changed.'],
    ['absent', 'Thanks for the letter, but have your plans for the year changed?'],
    ['absent', 'I have another post, is that so bad?'],
    ['implied', 'I have another post, so shall I send the keys of the old house to you by train?'],
    ['clear', 'Is it so bad that I decline the post?'],
    ['hedged', 'Perhaps I decline the post.'],
    ['hedged', 'Maybe, maybe.'],
    ['conditional', 'If so, I decline the post.'],
    ['clear', 'I decline the post; tell me if it changes.'],
    ['contradicted', 'I decline the post. See you Monday!'],
    ['clear', 'I look forward to it. Luck is short, but I decline the post.'],
    ['contradicted', 'Luck is short, but I decline the post. I look forward to it.'],
    ['clear', 'If my first day came, I would be late. I decline the post.'],
    ['absent', 'I have another post. Tell me more.'],
    ['clear', 'I decline the post. Tell me more.'],
    ['clear', 'My notice ran out. I decline the post.'],
    ['clear', 'My notice ran out. It was my notice. I decline the post. I decline the post again.'],
    ['absent', 'My notice ran out. It was my notice. I decline the post.'],
    ['contradicted', 'I decline the post. When does my first day begin?'],
    ['clear', 'I decline the post before my first day.'],
    ['absent', 'I decline the post, but on my first day I will be early.'],
    ['contradicted', 'I decline the post. Is the desk mine?'],
    ['clear', 'I decline the post. Thanks for the desk.'],
    ['clear', 'I decline the post. Thanks, and I look forward to the book.'],
    ['clear', 'I decline the post. I look forward to much, but not to trains.'],
    ['contradicted', 'I decline the post. It is far, but I look forward to it.'],
    ['clear', 'I decline the post. When do you want the desk back?'],
    ['clear', 'I decline the post. What I had for my first day goes back.'],
    ['clear', 'I decline the post. See you when I bring it back.'],
    ['hedged', 'Perhaps I decline the post. Is the desk mine?'],
    ['clear', 'I look forward to it, but I decline the post.'],
    ['clear', 'My first day was near, but I decline the post.'],
    ['hedged', 'It seems that I decline the post.'],
    ['hedged', 'It seems that I have another post.'],
    ['clear', 'It seems far, but I decline the post.'],
    ['absent', 'It seems far.'],
    ['hedged', 'I have not decided.'],
    ['conditional', 'Without a raise I decline the post.'],
    ['conditional', 'I would join if it were near.'],
    ['absent', 'I would join.'],
    ['conditional', 'It depends on the pay.'],
    ['conditional', 'It depends on the pay whether I decline the post.'],
    ['clear', 'It depends on the pay. I decline the post.'],
    ['employers', 'Your application was read. I decline the post.'],
    ['absent', 'I would not hesitate to decline the post.'],
    ['absent', 'I will not come; another day?'],
    ['absent', 'I decline the post test only.'],
    ['clear', 'I decline the post, and I decline the test only.'],
    ['clear', 'I decline the test only. I decline the post.'],
    ['clear', 'Perhaps you know, but I decline the post.'],
    ['clear', 'I decline the post, and perhaps you know.'],
    ['hedged', 'I decline the post. I have not decided.'],
    ['conditional', 'I decline the post if it is far.'],
    ['conditional', 'I decline the post, unless it is near.'],
    ['conditional', 'I decline the post. Unless it is near.'],
    ['conditional', 'It depends; I decline the post.'],
    ['conditional', 'It depends.'],
    ['clear', 'I decline the post. It depends.'],
    ['conditional', 'See you, unless it is far.'],
    ['absent', 'I decline the post, see you.'],
    ['clear', 'I decline the post. If it is near, see you.'],
    ['clear', 'I decline the post, and I look forward to when we meet again.'],
    ['clear', 'I decline the post, and call if it changes.'],
    ['clear', 'I decline the post. I look forward to when we meet again.'],
    ['contradicted', 'I decline the post. I look forward to it.'],
    ['clear', 'Your application for my application. I decline the post.'],
    ['employers', 'Our team met. I decline the post.\n\nRegards,\nSam Lee\nHiring Manager'],
    ['clear', 'Our team met. I decline the post.'],
    ['absent', 'I gave my notice.'],
    ['clear', 'I gave my notice. I decline the post.'],
    ['absent', 'I have another post; another day?'],
    ['absent', 'I decline, I have another post, test only.'],
    ['absent', 'You wrote “I decline the post” to me.'],
    ['clear', '“I decline the post.”'],
    ['absent', 'Thanks.'],
    ['absent', ''],
  ])('%s: %s', (verdict, text) => {
    expect(verdictOn(text)).toBe(verdict)
  })

  test('a refusal that is none makes no move', () => {
    expect(read('Perhaps I decline the post.', { locale: toy }).parts[0]?.moves).toEqual([])
  })

  test('what lets a refusal be inferred is its reason', () => {
    expect(read('I have another post.', { locale: toy }).parts[0]?.moves).toEqual(['refusal', 'reason'])
  })
})

describe('moves that depend on the verdict', () => {
  test('a door stays open where something ends, not while it goes on', () => {
    expect(partsOf('I decline the post. We talk again.')[1]).toBe('future: We talk again.')
    expect(partsOf('We talk again.')).toEqual(['future: We talk again.'])
    expect(partsOf('Another day? We talk again.')[1]).toBe('-: We talk again.')
    expect(partsOf('See you. We talk again.')[1]).toBe('-: We talk again.')
    expect(partsOf('Perhaps I decline the post. We talk again.')[1]).toBe('-: We talk again.')
  })

  test('a lapse that tells why is a reason beside a refusal', () => {
    expect(partsOf('I decline the post. It is badly run.')[1]).toBe('reason: It is badly run.')
    expect(partsOf('It is badly run.')).toEqual(['-: It is badly run.'])
  })

  test('what is asked is no reason, what stands before a question is one', () => {
    expect(partsOf('Have the plans changed?')).toEqual(['-: Have the plans changed?'])
    expect(partsOf('The plans have changed, another day?')).toEqual([
      'reason: The plans have changed, another day?',
    ])
  })

  test('what an answer hangs on is no reason for it', () => {
    expect(partsOf('If plans have changed, I decline the post.')).toEqual([
      '-: If plans have changed, I decline the post.',
    ])
    expect(partsOf('As it stands, if plans have changed, I say no.')).toEqual([
      'reservation+reason: As it stands, if plans have changed, I say no.',
    ])
  })

  test('a farewell beside thanks closes, one that is thanks does not', () => {
    const locale = toyWith({
      lexicon: { ...toy.lexicon, moves: { ...toy.lexicon.moves, farewell: ['bye', 'thanks'] } },
    })
    const movesIn = (text: string) => read(text, { locale }).parts.map(({ moves }) => moves.join('+'))
    expect(movesIn('I decline the post now, as you know. Well, thanks for that and bye to you.')[1]).toBe(
      'thanks+farewell',
    )
    expect(movesIn('I decline the post now, as you know. Well, thanks for that to all of you.')[1]).toBe(
      'thanks',
    )
  })
})

test('anything but a string is refused', () => {
  expect(() => read(7 as never, { locale: toy })).toThrow(
    expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
  )
})

test('parts are ordered, apart and where they say, whatever the text', () => {
  const scrap = fc.constantFrom(
    'Hello',
    'Anna',
    ',',
    '.',
    '!',
    '\n',
    '\n\n',
    ' ',
    'thanks',
    '> ',
    'Regards,',
    '___',
    '[x]',
    '…',
    'Ё',
    '😀',
    '\r\n',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scrap).map((scraps) => scraps.join(' ')),
      ),
      (text) => {
        let end = 0
        for (const part of read(text, { locale: toy }).parts) {
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(part.end).toBeGreaterThan(part.start)
          expect(text.slice(part.start, part.end)).toBe(part.text)
          end = part.end
        }
      },
    ),
    { numRuns: 500 },
  )
})
