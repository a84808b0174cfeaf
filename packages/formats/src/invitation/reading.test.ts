import { describe, expect, test } from 'vitest'
import { companyIn, companyOfDomain } from './company'
import { wordsOfHtml } from './html-words'
import { languageOf } from './language'
import { momentIn } from './moments'
import { isNoReply } from './no-reply'
import { ownLines } from './own-words'
import { personNameOf } from './person-name'
import { positionIn } from './position'
import { stageIn } from './stage'

describe('a person’s name', () => {
  test.each([
    ['Anna Smith', { name: 'Anna Smith', whole: true }],
    ['Dr. Ruth Okafor', { name: 'Dr. Ruth Okafor', whole: true }],
    ['Ludwig van der Berg', { name: 'Ludwig van der Berg', whole: true }],
    ['Jean-Luc O’Neill', { name: 'Jean-Luc O’Neill', whole: true }],
    ['Соколов Пётр Андреевич', { name: 'Соколов Пётр Андреевич', whole: true }],
    ['А. С. Кузнецова', { name: 'А. С. Кузнецова', whole: true }],
    ['Кузнецова, Анна', { name: 'Анна Кузнецова', whole: false }],
    ['"Anna Smith"', { name: 'Anna Smith', whole: false }],
    ['Anna Smith (Harbor)', { name: 'Anna Smith', whole: false, beside: 'Harbor' }],
    ['Anna Smith | Harbor Labs', { name: 'Anna Smith', whole: false, beside: 'Harbor Labs' }],
    ['Anna Smith via LinkedIn', { name: 'Anna Smith', whole: false }],
    ['Anna', { name: 'Anna', whole: true }],
  ])('in %j', (display, expected) => {
    expect(personNameOf(display)).toEqual(expected)
  })

  test.each([
    'HR Team',
    'Harbor Careers',
    'Отдел кадров',
    'ООО Ромашка',
    'HARBOR',
    'no-reply',
    'anna@x.example',
    'Команда подбора',
    '',
    'Talent Acquisition',
    'One Two Three Four Five Six',
    'Anna2 Smith',
    '<b>Anna</b>',
  ])('is not in %j', (display) => {
    expect(personNameOf(display)).toBeUndefined()
  })
})

describe('a post', () => {
  test.each([
    ['Interview: Data Analyst at Harbor', 'Data Analyst'],
    ['Interview invitation – Senior C++ Developer', 'Senior C++ Developer'],
    ['Interview for the Head of Sales position', 'Head of Sales'],
    ['We would like to talk about the QA/QC engineer role with you', 'QA/QC engineer'],
    ['for the position of ward nurse at our clinic', 'ward nurse'],
    ['Thank you for your application for Ward Nurse.', 'Ward Nurse'],
    ['Приглашаем Вас на вакансию «Ведущий аналитик»', 'Ведущий аналитик'],
    ['Вакансия: Инженер-проектировщик, полный день', 'Инженер-проектировщик'],
    ['собеседование на позицию Senior Java Developer', 'Senior Java Developer'],
  ])('in %j', (line, expected) => {
    expect(positionIn(line)).toBe(expected)
  })

  test.each([
    'Приглашаем Вас на должность ведущего аналитика',
    'Phone interview',
    'Interview on Thursday',
    'This is an open position',
    'Hello',
  ])('is not in %j', (line) => {
    expect(positionIn(line)).toBeUndefined()
  })
})

describe('a company', () => {
  test.each([
    ['a short call with the team at Larkspur Labs. We', 'Larkspur Labs'],
    ['Interview: Planner at Harbor & Sons on Friday', 'Harbor & Sons'],
    ['a role at Quill.io', 'Quill.io'],
    ['Ждём Вас в компании «Северный мост»', 'Северный мост'],
    ['работа в ООО «Тепломаш»', 'Тепломаш'],
    ['в компанию Quill', 'Quill'],
  ])('in %j', (line, expected) => {
    expect(companyIn(line)).toBe(expected)
  })

  test.each([
    'Let us meet at Friday noon',
    'Join with Google Meet',
    'a call with Dr Smith',
    'в нашей компании',
  ])('is not in %j', (line) => {
    expect(companyIn(line)).toBeUndefined()
  })

  test.each([
    ['harbor.com', 'Harbor'],
    ['jobs.harbor-logistics.co.uk', 'Harbor Logistics'],
    ['3m.com', '3m'],
    ['gmail.com', undefined],
    ['hire.lever.co', undefined],
    ['mail.ru', undefined],
    ['xn--e1afmkfd.xn--p1ai', undefined],
    ['co.uk', undefined],
    ['localhost', 'Localhost'],
  ])('of the domain %s is %s', (domain, expected) => {
    expect(companyOfDomain(domain)).toBe(expected)
  })
})

describe('a day', () => {
  test.each([
    ['on Tuesday, 24 November at 2:30 pm', { date: '2026-11-24', time: '14:30' }],
    ['November 24th, 2027, 12 a.m.', { date: '2027-11-24', time: '00:00' }],
    ['on Nov 3', { date: '2027-11-03' }],
    ['в четверг, 26 ноября, в 12:00', { date: '2026-11-26', time: '12:00' }],
    ['5 мая 2027 года в 9:15', { date: '2027-05-05', time: '09:15' }],
    ['3 марта', { date: '2027-03-03' }],
    ['25.12.2026 в 10:00', { date: '2026-12-25', time: '10:00' }],
    ['2026-12-01 14:00', { date: '2026-12-01', time: '14:00' }],
    [
      'Please reply by 24 November; the interview is on 26 November at 12:00.',
      { date: '2026-11-26', time: '12:00' },
    ],
    ['Просим ответить до 24 ноября, встреча 26 ноября в 12:00', { date: '2026-11-26', time: '12:00' }],
    ['The interview is on 3 December. You applied on 2026-11-01.', { date: '2026-12-03' }],
    ['On December 3 or 25.12.2026', { date: '2026-12-03' }],
    ['Room 45 November 28', { date: '2026-11-28' }],
  ])('in %j', (line, expected) => {
    expect(momentIn(line, '2026-11-20')).toEqual(expected)
  })

  test.each([
    'please answer by 30 November',
    'ответ до 30 ноября',
    '31.02.2027',
    '11/12/2026',
    '45 November',
    'maybe 5 people',
    'please answer by 24 November 3 pm',
    'answer by 2026-11-24, until 25.11.2026 at the latest',
  ])('is not in %j', (line) => {
    expect(momentIn(line, '2026-11-20')).toBeUndefined()
  })

  test('without a year needs the day of the mail', () => {
    expect(momentIn('24 November')).toBeUndefined()
    expect(momentIn('24 November 2026')).toEqual({ date: '2026-11-24' })
  })
})

test.each([
  ['We are pleased to offer you the post', 'offered'],
  ['Направляем Вам оффер', 'offered'],
  ['I came across your profile', 'approached'],
  ['Нас заинтересовало Ваше резюме', 'approached'],
  ['Приглашаем на собеседование', 'invited'],
  ['Could we schedule a call?', 'invited'],
  ['Happy birthday!', undefined],
])('%j speaks of the stage %s', (line, stage) => {
  expect(stageIn(line)).toBe(stage)
})

describe('the language', () => {
  test.each([
    ['We would like to invite you to an interview', 'en', true],
    ['Приглашаем Вас на собеседование', 'ru', true],
    ['Добрый день! Вакансия Senior Java Developer, формат remote, стек Java Spring Kafka Docker', 'ru', true],
    ['Приглашаем Вас на короткий call with the team for a lead', 'ru', false],
    ['Hi Мария, we would like to invite you to an interview for the role', 'en', true],
  ])('of %j is %s', (text, id, certain) => {
    expect(languageOf(text)).toMatchObject({ id, certain })
  })

  test.each([
    '',
    '12:00',
    'Wir möchten Sie gern zu einem Gespräch einladen',
    'Запрошуємо Вас на співбесіду',
    'https://the.and/you for@the.with',
  ])('of %j is not told', (text) => {
    expect(languageOf(text)).toBeUndefined()
  })
})

test.each([
  'noreply@x.example',
  'no-reply@x.example',
  'messages-noreply@linkedin.com',
  'do_not_reply@x.example',
  'calendar-notification@google.com',
  'mailer-daemon@x.example',
  'notifications@x.example',
  'c_1@group.calendar.google.com',
  'jobs+noreply@x.example',
])('nobody reads %s', (address) => {
  expect(isNoReply(address)).toBe(true)
})

test.each([
  'anna@x.example',
  'reply@x.example',
  'norma.reply@x.example',
  'hr@x.example',
  'inmail-hit-reply@linkedin.com',
  'robotics@x.example',
])('somebody reads %s', (address) => {
  expect(isNoReply(address)).toBe(false)
})

describe('the writer’s own lines', () => {
  const own = (text: string) =>
    ownLines(text)
      .map((line) => line.text)
      .join('|')

  test.each([
    ['Hello\n> old', 'Hello'],
    ['Hello\nOn Fri, 20 Nov 2026, Sam Lee <s@x.example> wrote:\nold', 'Hello'],
    ['Hello\nOn Fri, 20 Nov 2026 at 15:02, Sam Lee\n<s@x.example> wrote:\nold', 'Hello'],
    ['Привет\nпт, 20 нояб. 2026 г. в 15:02, Мария <m@x.example> пишет:\nстарое', 'Привет'],
    ['Hello\n-----Original Message-----\nold', 'Hello'],
    ['Hello\nFrom: Sam\nSent: Friday\nold', 'Hello'],
    ['Привет\nОт: Мария\nОтправлено: пятница\nстарое', 'Привет'],
    ['Hello\nFrom: here you can see the sea\nBye', 'Hello|From: here you can see the sea|Bye'],
    ['> old\nNew below', 'New below'],
    ['-----Forwarded message-----\nIt is all here', '-----Forwarded message-----|It is all here'],
  ])('of %j', (text, expected) => {
    expect(own(text)).toBe(expected)
  })
})

test('the words of HTML are read without its hidden parts', () => {
  expect(
    wordsOfHtml(
      '<html><head><title>T</title></head><body><style>p{}</style><!-- a > b --><p>Hi&nbsp;Sam,</p><p>1 &lt; 2 &#8211; &#x442;&unknown;<br>end<script>x</script></body>',
    ),
  ).toBe('Hi\u00A0Sam,\n\n1 < 2 – т&unknown;\nend')
  expect(wordsOfHtml('a<script>never closed')).toBe('a')
  expect(wordsOfHtml('a &#1114112; b <')).toBe('a  b')
})
