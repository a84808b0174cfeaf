import { describe, expect, it } from 'vitest'
import { framed, spelledOut } from './framed'
import { phrases } from './phrases'

describe('slots', () => {
  it('give a template once for each filling, those of the first slot outermost', () => {
    expect(spelledOut({ any: ['<это я,> я насчёт вакансии <экономиста>.'] })).toEqual({
      any: [
        '{{^channel.in-person}}Это {{from.full}},{{/channel.in-person}} я насчёт вакансии {{position.genitive}}.',
        '{{^channel.in-person}}Это {{from.full}},{{/channel.in-person}} я насчёт вакансии {{^position.genitive}}{{position}}{{/position.genitive}}.',
        '{{#channel.in-person}}Меня зовут {{from.full}},{{/channel.in-person}} я насчёт вакансии {{position.genitive}}.',
        '{{#channel.in-person}}Меня зовут {{from.full}},{{/channel.in-person}} я насчёт вакансии {{^position.genitive}}{{position}}{{/position.genitive}}.',
        'Я насчёт вакансии {{position.genitive}}.',
        'Я насчёт вакансии {{^position.genitive}}{{position}}{{/position.genitive}}.',
      ],
    })
  })

  it('are all filled', () => {
    const open = Object.values(phrases).flatMap((wordings) =>
      Object.values(wordings).flatMap((list) => list.filter((template) => /[<>]/u.test(template))),
    )
    expect(open).toEqual([])
  })
})

describe('frames', () => {
  const wordings = framed({
    frames: {
      neutral: ['Вы получили <ответ>?', 'Где <ответ>?'],
      warm: ['Вы видели <ответ>?'],
    },
    stages: { offered: { ответ: ['Ваш договор', 'ответ'] }, signed: { ответ: ['ответ'] } },
    wordings: { signed_warm: ['Ну как?'] },
  })

  it('take in everything a stage has, frame by frame', () => {
    expect(wordings['offered']).toEqual([
      'Вы получили Ваш договор?',
      'Вы получили ответ?',
      'Где Ваш договор?',
      'Где ответ?',
    ])
  })

  it('say «вы» as friends do where the tone is warm', () => {
    expect(wordings['offered_warm']).toEqual(['Вы видели ваш договор?', 'Вы видели ответ?'])
  })

  it('give way to the lists of their own', () => {
    expect(wordings['signed_warm']).toEqual(['Ну как?'])
    expect(wordings['signed']).toEqual(['Вы получили ответ?', 'Где ответ?'])
  })
})
