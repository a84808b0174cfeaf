const silent =
  /(?:^|[._+-])(?:no|not|do-?not|dont)[._-]?(?:reply|answer|respond)(?:$|[._+-])|noreply|donotreply|^(?:mailer-daemon|postmaster|bounces?|robot|mailer|notifications?|notify|calendar-notification|automail)(?:$|[._+-])/iu

/**
 * Whether an address says that nobody reads it.
 *
 * @example
 * isNoReply('messages-noreply@linkedin.com') // true
 */
export function isNoReply(address: string): boolean {
  const [local = '', domain = ''] = address.split('@')
  return (
    silent.test(local) ||
    /(?:^|\.)(?:invalid|group\.calendar\.google\.com|resource\.calendar\.google\.com)$/iu.test(domain)
  )
}
