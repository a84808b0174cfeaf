import { applyEdits, check, type AnyRule } from '@declinekit/core'
import { describe, expect, it } from 'vitest'
import { ru } from '../index'
import { addressInOneForm } from './address-in-one-form'
import { agreeWithTheAuthor } from './agree-with-the-author'
import { setOffTheClause } from './set-off-the-clause'

const letter = (sentence: string, from = 'Саша Шевченко') =>
  `Здравствуйте, Анна!\n\n${sentence}\n\nС уважением,\n${from}`
const judge = (rule: AnyRule, text: string, from?: string) =>
  check(text, {
    locale: ru,
    rules: [rule],
    situation: { channel: 'email', ...(from === undefined ? {} : { from }) },
  })
const mended = (rule: AnyRule, sentence: string, from?: string): string => {
  const text = letter(sentence)
  return applyEdits(text, judge(rule, text, from)).split('\n')[2]!
}

describe('the comma before a clause', () => {
  it.each([
    ['Надеюсь что мы увидимся.', 'Надеюсь, что мы увидимся.'],
    ['Спасибо что написали.', 'Спасибо, что написали.'],
    ['Не приду потому что уезжаю.', 'Не приду, потому что уезжаю.'],
    ['Отказываюсь так как меня повысили.', 'Отказываюсь, так как меня повысили.'],
    ['Отказываюсь поскольку меня повысили.', 'Отказываюсь, поскольку меня повысили.'],
    ['Хочу чтобы вы знали.', 'Хочу, чтобы вы знали.'],
    ['Есть проект который я веду.', 'Есть проект, который я веду.'],
    ['Есть проект над которым я работаю.', 'Есть проект, над которым я работаю.'],
    ['Рада что встретились и жаль что ненадолго.', 'Рада, что встретились и жаль, что ненадолго.'],
  ])('%s', (sentence, right) => {
    expect(mended(setOffTheClause, sentence)).toBe(right)
    expect(judge(setOffTheClause, letter(right))).toEqual([])
  })

  it.each([
    'Я не знаю, за что и как благодарить.',
    'Потому что так вышло.',
    'Не потому что хуже, а потому что дальше.',
    'Это только потому что меня повысили.',
    'Для того чтобы решить, нужен день.',
    'Есть компания, название которой все знают.',
    'Прошу рассказать, в какой срок и по какой причине.',
    'Всё так как есть.',
    'Так что до встречи.',
    'Вот что важно.',
    'Я читала «Надеюсь что увидимся» в Вашем письме.',
    'Что бы ни случилось, спасибо.',
  ])('%s', (sentence) => {
    expect(judge(setOffTheClause, letter(sentence))).toEqual([])
  })
})

describe('the gender of the author', () => {
  it.each([
    ['Я решил остаться.', 'Екатерина Васильева', 'Я решила остаться.'],
    ['Я уже приняла другое предложение.', 'Пётр Алексеев', 'Я уже принял другое предложение.'],
    ['Был рад знакомству.', 'Екатерина Васильева', 'Была рада знакомству.'],
    ['К сожалению, вынуждена отказаться.', 'Пётр Алексеев', 'К сожалению, вынужден отказаться.'],
    ['Я бы хотел подумать.', 'Екатерина Васильева', 'Я бы хотела подумать.'],
    ['Я нашла работу.', 'Пётр Алексеев', 'Я нашёл работу.'],
    ['Я согласился на повышение.', 'Екатерина Васильева', 'Я согласилась на повышение.'],
    ['Благодарен за встречу.', 'Екатерина Васильева', 'Благодарна за встречу.'],
  ])('%s — %s', (sentence, from, right) => {
    expect(mended(agreeWithTheAuthor, sentence, from)).toBe(right)
    expect(judge(agreeWithTheAuthor, letter(right), from)).toEqual([])
  })

  it.each([
    ['Мой муж рад новой работе.', 'Екатерина Васильева'],
    ['Директор предложил мне остаться.', 'Екатерина Васильева'],
    ['Спасибо, что Анна рассказала о команде.', 'Пётр Алексеев'],
    ['Мне была важна эта встреча.', 'Пётр Алексеев'],
    ['Он решил за меня.', 'Екатерина Васильева'],
    ['Я закончу дела и уеду.', 'Пётр Алексеев'],
    ['Прошёл месяц.', 'Екатерина Васильева'],
    ['Был конкурс.', 'Екатерина Васильева'],
  ])('%s — %s', (sentence, from) => {
    expect(judge(agreeWithTheAuthor, letter(sentence), from)).toEqual([])
  })

  it('is told by the signature; where it is not, one gender is kept to', () => {
    expect(judge(agreeWithTheAuthor, letter('Я решил остаться.', 'Екатерина Васильева'))).toHaveLength(1)
    expect(judge(agreeWithTheAuthor, letter('Я решил остаться.'))).toEqual([])
    const mixed = judge(agreeWithTheAuthor, letter('Я решил остаться. Рада была поговорить.'))
    expect(mixed.map(({ edits }) => edits)).not.toEqual([])
    expect(mixed.every(({ edits }) => edits === undefined)).toBe(true)
  })
})

describe('«ты» and «Вы»', () => {
  const found = (sentence: string) => {
    const text = letter(sentence).replace('Здравствуйте, ', '')
    return judge(addressInOneForm, text).map(({ start, end }) => text.slice(start, end))
  }

  it.each([
    ['Спасибо Вам за письмо. Напиши, если что.', ['Напиши']],
    ['Спасибо тебе, ты мне помог, жду Вас.', ['Вас']],
    ['Ваше письмо я читала, но твой график не подходит.', ['твой']],
  ])('%s', (sentence, words) => {
    expect(found(sentence)).toEqual(words)
  })

  it.each([
    'Привет, Оля!\n\nСпасибо за письмо. Не хочу держать вас в ожидании: не пойду. Напиши, если что.',
    'Здравствуйте, Оля!\n\nСпасибо тебе за письмо. Не пойду.',
    'Оля!\n\nСпасибо тебе, ты чудо. Успехов вам с проектом.',
    'Оля, спасибо тебе и шефу! Место не возьму. Зайду к вам на обед.',
  ])('may be meant for several, or only greet: %s', (text) => {
    const findings = check(text, { locale: ru, rules: [addressInOneForm], situation: { channel: 'email' } })
    expect(findings.map(({ severity }) => severity)).toEqual(['advice'])
  })

  it.each([
    'Спасибо Вам, и вашей команде тоже. Жду вас.',
    'Спасибо тебе. У вас чудесный офис.',
    'Спасибо тебе. Пусть ваша команда процветает.',
    'Вы сказали: «ты нам подходишь».',
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([])
  })
})
