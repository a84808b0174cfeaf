import type { Stage } from '@declinekit/core'

/** Wordings by which an employer shows how far things have gone, furthest first. */
const signs: readonly (readonly [Stage, RegExp])[] = [
  [
    'offered',
    /\b(?:(?:pleased|happy|delighted|glad|like) to (?:extend|make|offer)|job offer|offer letter|offer of employment|offer you the (?:job|position|role))\b|(?:^|[^\p{L}])(?:оффер|джоб-оффер|предложение о работе|приглашение на работу|готовы предложить вам|предлагаем вам (?:должность|работу|позицию))/iu,
  ],
  [
    'approached',
    /\b(?:came across your (?:profile|resume|cv)|saw your profile|your profile (?:caught|stood|looks)|open to (?:new )?opportunit|would you be interested)|(?:увидел[аи]?|нашл[аи]|наш[её]л|посмотрел[аи]?|заинтересовал[аои]?с?ь?|обратил[аи]? внимание на) (?:нас |меня )?ваш(?:е|им|у)? (?:резюме|профил)|рассматриваете ли вы (?:новые )?предложени|актуален ли поиск/iu,
  ],
  [
    'invited',
    /\binterview|\b(?:schedule|set up|arrange) a (?:call|chat|time|meeting)|собеседовани|интервью|(?:^|[^\p{L}])встретиться|созвон/iu,
  ],
]

/**
 * The stage that a line speaks of, or undefined.
 *
 * @example
 * stageIn('We are pleased to offer you the position') // 'offered'
 */
export function stageIn(line: string): Stage | undefined {
  const text = line.slice(0, 500)
  return signs.find(([, pattern]) => pattern.test(text))?.[0]
}
