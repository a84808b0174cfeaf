import type { InvitationWords } from './invitation-words'

const noun = String.raw`(?:ваканси[яюией]{1,2}|должност[ьию]|позици[яюией]{1,2}|рол[ьи])`

/** Letters of other Cyrillic alphabets: a text with them is not Russian. */
const otherCyrillic = /[іїєґўћђљњџѓќәғқңөұүһ]/iu

export const russian: InvitationWords = {
  stages: {
    offered:
      /(?:^|[^\p{L}])(?:оффер|джоб-оффер|предложение о работе|приглашение на работу|готовы предложить вам|предлагаем вам (?:должность|работу|позицию))/iu,
    approached:
      /(?:увидел[аи]?|нашл[аи]|наш[её]л|посмотрел[аи]?|заинтересовал[аои]?с?ь?|обратил[аи]? внимание на) (?:нас |меня )?ваш(?:е|им|у)? (?:резюме|профил)|рассматриваете ли вы (?:новые )?предложени|актуален ли поиск/iu,
    invited: /собеседовани|интервью|(?:^|[^\p{L}])встретиться|созвон/iu,
  },
  // A Russian post is taken where it stands in quotes, behind a colon or in Latin letters: elsewhere it is inflected, and the nominative would be a guess.
  posts: [
    // на вакансию «Аналитик данных»
    new RegExp(String.raw`${noun}\s{0,3}[«"“„]([^»"”“\n]{2,80})[»"”“]`, 'iu'),
    // Вакансия: Аналитик данных; Позиция — аналитик
    new RegExp(
      String.raw`${noun}\s{0,3}[:–—]\s{0,3}([\p{L}\p{N}][^.,;:!?«»"\n(]{1,80}?)(?=\s(?:в\s(?:компани|ООО|АО)|[@|–—])|[.,;!?(\n]|$)`,
      'iu',
    ),
    // на позицию Senior Java Developer
    new RegExp(String.raw`${noun}\s([A-Za-z][A-Za-z+#/.-]{1,30}(?:\s[A-Za-z+#/.-]{1,30}){0,5})`, 'iu'),
  ],
  companies: [
    /компани[яюией]{1,2}\s{0,3}[«"“„]([^»"”“\n]{2,60})[»"”“]/iu,
    /(?:^|[^\p{L}])(?:ООО|АО|ПАО|ЗАО)\s[«"“„]([^»"”“\n]{2,60})[»"”“]/u,
    /компани[яюией]{1,2}\s([A-Z][\w&.-]{1,30}(?:\s[A-Z][\w&.-]{1,30}){0,2})/u,
  ],
  days: [
    /(?<!\d)(?<day>\d{1,2})\s(?<month>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s(?<year>\d{4}))?/iu,
  ],
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  deadline: /(?:^|[^\p{L}])(?:до|не позднее|к)\s(?:\p{L}{2,12},?\s)?$/iu,
  contact: /^(?:контактное лицо|ваш рекрутер|рекрутер)\s{0,2}[:–—-]\s{0,3}([^,;(\n]{3,80})/iu,
  quotations: [
    /^-{2,}\s{0,3}(?:исходное сообщение|пересылаемое сообщение|пересланное сообщение)/iu,
    /^начало переадресованного сообщения\s?:/iu,
    /^.{6,200} (?:пишет|писал\(а\)|писал|писала|написал\(а\)|написал|написала):$/iu,
  ],
  repeatedHeader: { from: /^\*?(?:от|от кого)\s?:\*?\s/iu, next: /^\*?(?:отправлено|дата|кому)\s?:/iu },
  impersonal:
    'отдел кадры кадров подбор персонал персонала команда компания вакансии карьера рекрутинг служба секретарь приемная приёмная ооо ао оао зао пао'.split(
      ' ',
    ),
  particles: 'оглы кызы ван фон де'.split(' '),
  // Russian mails are full of Latin names of posts and products, English ones hold no Cyrillic but in names.
  weight: 2,
  countWords(words) {
    const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word))
    return cyrillic.some((word) => otherCyrillic.test(word)) ? 0 : cyrillic.length
  },
}
